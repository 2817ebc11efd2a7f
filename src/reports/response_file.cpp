#include "reports/response_file.hpp"

#include "base/text.hpp"
#include "reports/builder.hpp"
#include "reports/csv.hpp"
#include "reports/decimal.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>

namespace plumbline::reports {

namespace {

/// What the key says about an item.
struct Keyed {
  std::string correct;               // empty: the cells are scores
  std::optional<std::int64_t> most;  // billionths
  int line = 0;
};

struct Given {
  std::int64_t earned = 0;  // billionths
  std::uint32_t column = 0;
  Code option = kNone;  // into the column's options
};

struct Column {
  std::string name;
  std::optional<Keyed> key;
  std::int64_t most = 0;  // billionths
  std::vector<std::string> options;
  std::map<std::string, Code, std::less<>> option_codes;

  Code option(const std::string& text) {
    const auto [at, fresh] = option_codes.try_emplace(text, static_cast<Code>(options.size()));
    if (fresh) options.push_back(text);
    return at->second;
  }
};

struct Row {
  std::string id;
  std::size_t begin = 0;
};

class ResponseFile {
 public:
  ResponseFile(const NamedText& responses, const std::optional<NamedText>& key, std::optional<int> mark)
      : csv_(responses.name, responses.text), name_(responses.name), key_text_(key), mark_(mark) {}

  base::Result<Table> operator()() {
    if (key_text_) read_key();
    if (read_header()) read_rows();
    if (has_error(wrong_)) return base::unexpected(complaints());
    find_scale();
    return table();
  }

 private:
  void wrong(base::Location where, std::string code, std::string what, std::string hint = "") {
    wrong_.push_back(
        {base::Gravity::error, "responses." + code, std::move(where), std::move(what), std::move(hint)});
  }

  base::Diagnostics complaints() {
    if (wrong_.size() > kMostComplaints) {
      const auto more = wrong_.size() - kMostComplaints;
      wrong_.resize(kMostComplaints);
      wrong({name_, 0}, "more", fmt::format("There are {} more problems.", more));
    }
    return std::move(wrong_);
  }

  void read_key() {
    CsvReader csv(key_text_->name, key_text_->text);
    std::vector<std::string> cells;
    bool first = true;
    while (csv.row(cells, wrong_)) {
      for (auto& c : cells) c = base::trim(c);
      if (std::exchange(first, false) && base::lower(cells[0]) == "item") continue;
      if (cells.size() < 2 || cells.size() > 3 || cells[0].empty()) {
        wrong(csv.here(), "key-row",
              "A row of the key names an item, its correct option and, if you like, the most points.",
              "For example: q1,B,1");
        continue;
      }
      add_to_key(csv, cells);
    }
  }

  void add_to_key(const CsvReader& csv, const std::vector<std::string>& cells) {
    Keyed k{cells[1], {}, csv.line()};
    if (cells.size() == 3 && !cells[2].empty()) {
      k.most = read_decimal(cells[2], csv.separator() != ',');
      if (!k.most || *k.most <= 0)
        wrong(csv.here(), "key-most", fmt::format("'{}' is no number of points above 0.", cells[2]));
    }
    if (!key_.try_emplace(cells[0], k).second)
      wrong(csv.here(), "key-twice", fmt::format("The key has '{}' twice.", cells[0]));
  }

  bool read_header() {
    std::vector<std::string> names;
    if (!csv_.row(names, wrong_)) {
      wrong({name_, 0}, "empty", "The file is empty.", "The first row names the columns.");
      return false;
    }
    if (names.size() < 2 || names.size() > kMostColumns + 1) {
      wrong(
          csv_.here(), "columns",
          names.size() < 2 ? std::string("The first row names only one column.")
                           : fmt::format("There are more than {} items.", kMostColumns),
          "The first column is who, each other one an item. Commas, semicolons or tabs stand between them.");
      return false;
    }
    std::map<std::string, std::size_t> seen;
    for (std::size_t i = 1; i < names.size(); ++i) {
      Column c;
      c.name = base::trim(names[i]);
      if (c.name.empty())
        wrong(csv_.here(), "header", fmt::format("Column {} has no name.", i + 1));
      else if (!seen.try_emplace(c.name, i + 1).second)
        wrong(csv_.here(), "header", fmt::format("Two columns are named '{}'.", c.name));
      take_key(c);
      columns_.push_back(std::move(c));
    }
    for (const auto& [item, k] : key_)
      if (seen.find(item) == seen.end())
        wrong({key_text_->name, k.line}, "key-unknown",
              fmt::format("The responses have no column '{}'.", item));
    return true;
  }

  void take_key(Column& c) {
    if (!key_text_) return;
    const auto at = key_.find(c.name);
    if (at == key_.end()) {
      wrong({key_text_->name, 0}, "key-missing", fmt::format("The key says nothing about '{}'.", c.name),
            "Give each item a row; leave 'correct' empty where the cells are scores.");
      return;
    }
    c.key = at->second;
    if (c.key->correct.empty()) return;
    c.option(c.key->correct);
    if (!c.key->most) c.key->most = kBillion;
  }

  void read_rows() {
    std::vector<std::string> cells;
    while (csv_.row(cells, wrong_)) {
      for (auto& c : cells) c = base::trim(c);
      if (std::all_of(cells.begin(), cells.end(), [](const auto& c) { return c.empty(); })) continue;
      if (cells.size() != columns_.size() + 1) {
        wrong(csv_.here(), "ragged",
              fmt::format("This row has {} cells, the first one has {}.", cells.size(), columns_.size() + 1));
        continue;
      }
      read_row(cells);
    }
    if (rows_.empty() && !has_error(wrong_))
      wrong({name_, 0}, "no-rows", "There is nobody in this file.", "Each row after the first is a person.");
  }

  void read_row(const std::vector<std::string>& cells) {
    if (cells[0].empty()) return wrong(csv_.here(), "no-id", "The first cell, who this is, is empty.");
    if (const auto [at, fresh] = ids_.try_emplace(cells[0], csv_.line()); !fresh)
      return wrong(csv_.here(), "twice",
                   fmt::format("'{}' has a row already, in line {}.", cells[0], at->second),
                   "Keep one row for each person: answers of one person twice aren't two people's.");
    rows_.push_back({cells[0], given_.size()});
    for (std::size_t i = 0; i < columns_.size(); ++i)
      if (!cells[i + 1].empty()) read_cell(static_cast<std::uint32_t>(i), cells[i + 1]);
  }

  void read_cell(std::uint32_t i, const std::string& text) {
    auto& column = columns_[i];
    if (column.key && !column.key->correct.empty()) {
      const auto option = column.option(text);
      given_.push_back({option == 0 ? *column.key->most : 0, i, option});
      return;
    }
    const auto score = read_decimal(text, csv_.separator() != ',');
    if (!score)
      return wrong(
          csv_.here(), "no-number",
          fmt::format("'{}' in column '{}' is no number from -100,000 to 100,000.", base::printable(text),
                      column.name),
          key_text_
              ? "Leave the cell empty where the item wasn't met."
              : "Leave the cell empty where the item wasn't met. For chosen options, give a key (--key).");
    if (column.key && column.key->most && *score > *column.key->most)
      return wrong(csv_.here(), "above-most",
                   fmt::format("'{}' in column '{}' is more than the key allows.", text, column.name));
    column.most = std::max(column.most, *score);
    given_.push_back({*score, i, kNone});
  }

  /// As many decimals as are used, unless points would then be too large to be added up exactly.
  void find_scale() {
    int decimals = 0;
    std::int64_t largest = 1;
    const auto see = [&](std::int64_t value) {
      decimals = std::max(decimals, decimals_of(value));
      largest = std::max(largest, std::abs(value));
    };
    for (auto& c : columns_) {
      if (c.key && c.key->most) c.most = *c.key->most;
      see(c.most);
    }
    for (const auto& g : given_) see(g.earned);
    constexpr std::int64_t kRoom = std::int64_t{1} << 37;  // what Builder takes at least
    for (; decimals > 0; --decimals) {
      shrink_ = kBillion;
      for (int d = 0; d < decimals; ++d) shrink_ /= 10;
      if (largest / shrink_ < kRoom / 2) return;
    }
    shrink_ = kBillion;
  }

  std::int64_t units(std::int64_t billionths) const {
    const auto half = billionths < 0 ? -shrink_ / 2 : shrink_ / 2;
    return (billionths + half) / shrink_;
  }

  base::Result<Table> table() {
    Builder builder(kBillion / shrink_);
    const auto title = name_.substr(name_.find_last_of('/') + 1);
    const auto form = builder.form({title, title, "", ""});
    std::vector<Code> items;
    std::vector<std::vector<Code>> options;
    for (const auto& c : columns_) {
      items.push_back(builder.item(form, c.name, "", !c.options.empty()));
      auto& codes = options.emplace_back();
      codes.resize(c.options.size());
      for (const auto& [text, at] : c.option_codes)  // by name, whoever came first
        codes[at] = builder.option(items.back(), text, "");
    }
    for (std::size_t r = 0; r < rows_.size(); ++r) {
      const auto end = r + 1 < rows_.size() ? rows_[r + 1].begin : given_.size();
      begin(builder, form, rows_[r], end);
      for (auto g = rows_[r].begin; g < end; ++g) {
        const auto& x = given_[g];
        DecisionFacts d;
        d.item = items[x.column];
        d.option = x.option == kNone ? kNone : options[x.column][x.option];
        d.stake = std::max<std::int64_t>(0, units(columns_[x.column].most));
        builder.decide_earned(d, units(x.earned));
      }
    }
    return std::move(builder).build();
  }

  void begin(Builder& builder, Code form, const Row& row, std::size_t end) const {
    std::int64_t earned = 0, stake = 0;
    for (auto g = row.begin; g < end; ++g) {
      const auto most = units(columns_[given_[g].column].most);
      if (most <= 0) continue;
      earned += units(given_[g].earned);
      stake += most;
    }
    AttemptFacts a;
    a.trainee = builder.trainee({row.id, ""});
    a.form = form;
    a.finished = true;
    a.mark = mark_;
    if (stake > 0) {
      // In two steps, since a thousand times a sum could be too much.
      const auto kept = std::max<std::int64_t>(0, earned);
      const auto tenths = kept / stake * 1000 + kept % stake * 1000 / stake;
      a.score = static_cast<int>(tenths);
      a.passed = mark_ && tenths >= *mark_ * std::int64_t{10};
    }
    builder.begin(a);
  }

  CsvReader csv_;
  std::string name_;
  std::optional<NamedText> key_text_;
  std::optional<int> mark_;
  base::Diagnostics wrong_;
  std::map<std::string, Keyed> key_;
  std::vector<Column> columns_;
  std::unordered_map<std::string, int> ids_;
  std::vector<Row> rows_;
  std::vector<Given> given_;
  std::int64_t shrink_ = kBillion;
};

}  // namespace

base::Result<Table> read_responses(const NamedText& responses, const std::optional<NamedText>& key,
                                   std::optional<int> mark) {
  return ResponseFile(responses, key, mark)();
}

}  // namespace plumbline::reports
