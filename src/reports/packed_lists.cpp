#include "reports/packed_lists.hpp"

#include <algorithm>
#include <limits>

namespace plumbline::reports {

namespace {

constexpr std::int64_t kExact = std::int64_t{1} << 53;  // as builder.cpp
constexpr std::int64_t kMostPerAnswer = kExact / std::numeric_limits<std::uint16_t>::max();

template <class List, class Each>
void write_list(Writer& out, const List& list, Each each) {
  out.number(static_cast<std::uint32_t>(list.size()));
  for (const auto& x : list) each(x);
}

template <class List, class Each>
void read_list(Reader& in, List& list, std::size_t least, Each each) {
  const auto n = in.length(least);
  list.reserve(n);
  for (std::size_t i = 0; i < n && !in.failed(); ++i) list.push_back(each());
}

template <class List>
void must_point(Reader& in, Code code, const List& list) {
  if (code >= list.size()) in.fail();
}

void must_rise(Reader& in, const std::vector<Code>& codes, std::size_t below) {
  for (std::size_t i = 0; i < codes.size(); ++i)
    if (codes[i] >= below || (i > 0 && codes[i] <= codes[i - 1])) in.fail();
}

void must_be_exact(Reader& in, std::int64_t earned, std::int64_t stake, std::int64_t most) {
  if (stake < 0 || stake > most || earned > most || earned < -most) in.fail();
}

void read_names(Reader& in, Lists& l) {
  read_list(in, l.trainees, 8, [&] {
    Person p{in.text(), {}};
    p.name = in.text();
    return p;
  });
  read_list(in, l.groups, 4, [&] { return in.text(); });
  read_list(in, l.forms, 20, [&] {
    Form f;
    for (auto* t : {&f.scenario, &f.title, &f.version, &f.hash}) *t = in.text();
    f.scenario_code = in.number<Code>();
    return f;
  });
  for (const auto& f : l.forms) must_point(in, f.scenario_code, l.forms);
  read_list(in, l.items, 13, [&] {
    Item i;
    i.form = in.number<Code>();
    i.scene = in.text();
    i.title = in.text();
    i.closed = in.number<std::uint8_t>() != 0;
    must_point(in, i.form, l.forms);
    return i;
  });
  read_list(in, l.options, 12, [&] {
    Option o;
    o.item = in.number<Code>();
    o.key = in.text();
    o.text = in.text();
    must_point(in, o.item, l.items);
    return o;
  });
  read_list(in, l.rules, 8, [&] {
    Rule r{in.text(), {}};
    r.statement = in.text();
    return r;
  });
}

void read_answers(Reader& in, Lists& l) {
  read_list(in, l.answers, 24, [&] {
    Answer a;
    a.item = in.number<Code>();
    a.option = in.number<Code>();
    a.earned = in.number<std::int64_t>();
    a.stake = in.number<std::int64_t>();
    must_point(in, a.item, l.items);
    if (a.option != kNone) must_point(in, a.option, l.options);
    if (!in.failed() && a.option != kNone && l.options[a.option].item != a.item) in.fail();
    must_be_exact(in, a.earned, a.stake, kMostPerAnswer);
    return a;
  });
  if (in.failed()) return;
  const auto before = [&](const Answer& a, const Answer& b) {
    const auto x = l.items[a.item].form, y = l.items[b.item].form;
    return x != y ? x < y : a.item < b.item;
  };
  if (!std::is_sorted(l.answers.begin(), l.answers.end(), before)) in.fail();
}

void read_what_occurs(Reader& in, Lists& l) {
  read_list(in, l.effects, 8, [&] {
    Effect e{in.codes(), {}};
    e.met = in.codes();
    must_rise(in, e.missed, l.rules.size());
    must_rise(in, e.met, l.rules.size());
    return e;
  });
  read_list(in, l.totals, 20, [&] {
    Total t;
    t.form = in.number<Code>();
    t.earned = in.number<std::int64_t>();
    t.stake = in.number<std::int64_t>();
    must_point(in, t.form, l.forms);
    must_be_exact(in, t.earned, t.stake, kExact);
    return t;
  });
  const auto before = [](const Total& a, const Total& b) { return a.form < b.form; };
  if (!std::is_sorted(l.totals.begin(), l.totals.end(), before)) in.fail();
  read_list(in, l.paths, 4, [&] {
    auto p = in.codes();
    must_rise(in, p, l.items.size());
    return p;
  });
}

}  // namespace

void write(Writer& out, const Lists& l) {
  out.number(l.units_per_point);
  write_list(out, l.trainees, [&](const Person& p) {
    out.text(p.id);
    out.text(p.name);
  });
  write_list(out, l.groups, [&](const std::string& g) { out.text(g); });
  write_list(out, l.forms, [&](const Form& f) {
    for (const auto* t : {&f.scenario, &f.title, &f.version, &f.hash}) out.text(*t);
    out.number(f.scenario_code);
  });
  write_list(out, l.items, [&](const Item& i) {
    out.number(i.form);
    out.text(i.scene);
    out.text(i.title);
    out.number(static_cast<std::uint8_t>(i.closed));
  });
  write_list(out, l.options, [&](const Option& o) {
    out.number(o.item);
    out.text(o.key);
    out.text(o.text);
  });
  write_list(out, l.rules, [&](const Rule& r) {
    out.text(r.id);
    out.text(r.statement);
  });
  write_list(out, l.answers, [&](const Answer& a) {
    out.number(a.item);
    out.number(a.option);
    out.number(a.earned);
    out.number(a.stake);
  });
  write_list(out, l.effects, [&](const Effect& e) {
    out.codes(e.missed);
    out.codes(e.met);
  });
  write_list(out, l.totals, [&](const Total& t) {
    out.number(t.form);
    out.number(t.earned);
    out.number(t.stake);
  });
  write_list(out, l.paths, [&](const Path& p) { out.codes(p); });
}

bool read(Reader& in, Lists& l) {
  l.units_per_point = in.number<std::int64_t>();
  if (l.units_per_point < 1 || l.units_per_point > kExact) in.fail();
  read_names(in, l);
  read_answers(in, l);
  read_what_occurs(in, l);
  return !in.failed() && in.at_end();
}

}  // namespace plumbline::reports
