#include "library/taking_up.hpp"

#include "records/spool_taking.hpp"

#include <fmt/format.h>

namespace plumbline::library {

namespace fs = std::filesystem;

namespace {

/// Files of the spool on their way into the records.
class TakingUp {
 public:
  TakingUp(const SpoolFolder& spool, const records::Pen& pen) : spool_(spool), pen_(pen) {}

  /// Some follow from others: as long as one could be taken, the rest is tried again.
  SpoolTaken operator()() {
    auto files = spool_.files();
    for (bool more = true; more && !files.empty();) {
      std::vector<SpoolFolder::File> rest;
      more = false;
      for (auto& f : files) {
        const auto before = done_.taken + done_.apart;
        if (take(f))
          drop(f);
        else
          rest.push_back(std::move(f));
        more = more || done_.taken + done_.apart > before;
      }
      files = std::move(rest);
    }
    for (const auto& f : files) {
      take(f);
      if (hopeless_ && spool_.set_aside(f.path))
        ++done_.aside;
      else
        ++done_.left;
    }
    return done_;
  }

 private:
  /// Whether all of it is where it belongs now.
  bool take(const SpoolFolder::File& f) {
    bool all = f.whole;
    hopeless_ = f.read;
    const auto failed = [&](const records::Failure& why) {
      all = false;
      const bool of_its_own = why.what == records::Trouble::gap || why.what == records::Trouble::conflict ||
                              why.what == records::Trouble::malformed;
      hopeless_ = hopeless_ && of_its_own;
    };
    for (const auto& frame : f.found.frames) {
      for (const auto& text : frame.texts)
        if (auto kept = pen_.store.keep(text); !kept) failed(kept.error());
      for (const auto& batch : frame.batches) {
        const auto done = records::take_up(pen_, batch);
        if (!done) {
          failed(done.error());
          continue;
        }
        done_.taken += done->how == records::TakenUp::How::now ? 1 : 0;
        done_.apart += done->how == records::TakenUp::How::apart ? 1 : 0;
      }
    }
    return all;
  }

  void drop(const SpoolFolder::File& f) const {
    std::error_code none;
    fs::remove(f.path, none);
  }

  const SpoolFolder& spool_;
  const records::Pen& pen_;
  SpoolTaken done_;
  bool hopeless_ = true;  // of the last file: what is wrong won't pass
};

}  // namespace

SpoolTaken take_up(const SpoolFolder& spool, const records::Pen& pen) { return TakingUp(spool, pen)(); }

std::vector<std::string> in_words(const SpoolTaken& done, const SpoolFolder& spool) {
  std::vector<std::string> out;
  if (done.taken > 0)
    out.push_back("Decisions that found no room in the records the last time are in them now.");
  if (done.apart > 0)
    out.push_back(
        "An attempt had gone on elsewhere while some of its decisions waited. Those are in the records now, "
        "as "
        "an attempt of its own with a note that says so.");
  if (done.aside > 0)
    out.push_back(fmt::format(
        "Some decisions that waited don't fit what is in the records, or can't be read any more. Their files "
        "are kept in {}; nothing of them is lost, and they won't be mentioned again.",
        spool.aside().string()));
  if (done.left > 0)
    out.push_back(fmt::format("Some decisions still wait to be taken into the records; they are kept in {}.",
                              spool.path().string()));
  return out;
}

}  // namespace plumbline::library
