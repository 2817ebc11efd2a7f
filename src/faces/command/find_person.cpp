#include "faces/command/find_person.hpp"

#include "base/diagnostic.hpp"
#include "base/text.hpp"

#include <fmt/format.h>

namespace plumbline::command {

namespace {

constexpr std::size_t kMostRepeated = 80;  // bytes of what was typed

std::string shortened(const std::string& typed) {
  auto end = std::min(typed.size(), kMostRepeated);
  while (end > 0 && end < typed.size() && (static_cast<unsigned char>(typed[end]) & 0xC0U) == 0x80U) --end;
  return base::printable(typed.substr(0, end)) + (end < typed.size() ? "..." : "");
}

}  // namespace

std::string find_person(const records::Store& store, const std::string& who, records::Person& found) {
  const auto all = records::people(store);
  if (!all) return all.error().said;
  std::vector<const records::Person*> named, badged;
  std::vector<std::string> known;
  const auto sought = base::lower(records::tidy_name(who));
  for (const auto& p : *all) {
    if (p.erased) continue;
    known.push_back(p.now.name);
    const bool by_id = records::hex(p.id) == sought || records::short_name(p.id) == sought;
    if (by_id || (!p.now.badge.empty() && base::lower(p.now.badge) == sought)) badged.push_back(&p);
    if (base::lower(p.now.name) == sought) named.push_back(&p);
  }
  const auto& fitting = badged.empty() ? named : badged;
  if (fitting.size() == 1) {
    found = *fitting.front();
    return {};
  }
  if (fitting.empty())
    return base::trim(fmt::format("Nobody called '{}' is known here. {}", shortened(who),
                                  base::did_you_mean(who.substr(0, kMostRepeated), known)));
  std::vector<std::string> ways;
  for (const auto* p : fitting)
    ways.push_back(p->now.badge.empty() ? records::short_name(p->id) : p->now.badge);
  return fmt::format("More than one person is called '{}'. Say which: {}.", shortened(who),
                     base::listed(ways, "or"));
}

}  // namespace plumbline::command
