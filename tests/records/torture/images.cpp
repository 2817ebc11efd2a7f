#include "images.hpp"

#include <algorithm>

namespace plumbline::torture {

namespace {

constexpr std::uint64_t kSector = 512;

void put(std::string& bytes, std::uint64_t at, std::string_view what) {
  if (bytes.size() < at + what.size()) bytes.resize(at + what.size());
  bytes.replace(at, what.size(), what);
}

std::string garbage(std::size_t count, base::Dice& dice) {
  std::string out(count, 0);
  for (auto& c : out) c = static_cast<char>(dice.below(256));
  return out;
}

enum Way : std::uint64_t { nothing, everything, in_order, some, some_torn, some_garbage, ways };

void name(std::map<std::string, int>& names, const Op& op) {
  if (op.what == Op::What::make)
    names[op.name] = op.file;
  else
    names.erase(op.name);
}

}  // namespace

void Disk::step() {
  const auto& op = world_.log[at_++];
  switch (op.what) {
    case Op::What::write:
    case Op::What::truncate: files_[op.file].since.push_back(&op); break;
    case Op::What::sync: {
      auto& f = files_[op.file];
      for (const auto* since : f.since) {
        if (since->what == Op::What::write)
          put(f.bytes, since->at, since->bytes);
        else
          f.bytes.resize(since->at);
      }
      f.since.clear();
      break;
    }
    case Op::What::make:
      files_[op.file];
      folder_since_.push_back(&op);
      break;
    case Op::What::remove: folder_since_.push_back(&op); break;
    case Op::What::sync_folder:
      for (const auto* since : folder_since_) name(names_, *since);
      folder_since_.clear();
      break;
    case Op::What::acknowledged: promised_ = op.at; break;
  }
}

void Disk::apply(const Op& op, std::string& bytes, base::Dice& dice, std::uint64_t way) const {
  if (op.what == Op::What::truncate) {
    if (way == everything || dice.below(2) == 0) bytes.resize(op.at);
    return;
  }
  for (std::uint64_t at = op.at; at < op.at + op.bytes.size();) {
    const auto end = std::min<std::uint64_t>((at / kSector + 1) * kSector, op.at + op.bytes.size());
    const auto part = std::string_view(op.bytes).substr(at - op.at, end - at);
    const auto fate = way == everything ? 0 : dice.below(way == some ? 2 : 3);
    if (fate == 0) {
      put(bytes, at, part);
    } else if (fate == 2 && way == some_torn) {
      put(bytes, at, part.substr(0, dice.below(part.size())));
    } else if (fate == 2 && way == some_garbage) {
      if (whole_sectors_)
        put(bytes, at / kSector * kSector, garbage(kSector, dice));
      else
        put(bytes, at, garbage(part.size(), dice));
    }
    at = end;
  }
}

std::string Disk::content(const Safe& f, base::Dice& dice, std::uint64_t way) const {
  auto bytes = f.bytes;
  if (way == nothing) return bytes;
  const auto until = way == in_order && !f.since.empty() ? dice.below(f.since.size() + 1) : f.since.size();
  for (std::size_t i = 0; i < until; ++i) apply(*f.since[i], bytes, dice, way == in_order ? everything : way);
  return bytes;
}

void Disk::image(base::Dice& dice, World& into) const {
  auto names = names_;
  const auto folder = dice.below(3);  // none, all, or each for itself
  for (const auto* since : folder_since_)
    if (folder == 1 || (folder == 2 && dice.below(2) == 0)) name(names, *since);
  // Mostly every file fares the same way; sometimes each its own.
  const auto way = dice.below(ways);
  const bool mixed = dice.below(4) == 0;
  into.whole_sectors = whole_sectors_;
  for (const auto& [file_name, number] : names)
    into.make(file_name)->bytes = content(files_.at(number), dice, mixed ? dice.below(ways) : way);
}

}  // namespace plumbline::torture
