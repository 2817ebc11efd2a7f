#pragma once
// Reads every event of a store and says where something isn't as it was written: chains, heads, seal. What it
// can't say is whether what was written is true: that is what replaying is for (verify.hpp).
//
// Slices of a store can be checked side by side, each by whoever has time (`check_slice`), as long as their
// findings are put together in order (`ChainCheck::add`). Of each stream the first thing wrong is named, for
// what follows it is mostly its consequence.

#include "records/store.hpp"

#include <unordered_map>

namespace plumbline::records {

enum class Wrong : std::uint8_t {
  changed,         // an event says something else than when it was written, or stands where it doesn't belong
  missing,         // events are missing before this one, or at the end
  out_of_order,    // an event stands twice, or after one that should follow it
  added,           // events follow the last one that was vouched for
  head_signature,  // whoever signed, it was not the last event of this stream
  head_elsewhere,  // signed, but for another event than the one that stands there
  misfiled,        // filed under another person or kind than its first event says
  unreadable,      // the file can't be read there
  gap,             // entries of the file are missing as a whole
  seal_missing,
  seal_signature,
  seal_count,   // as many entries as were sealed are not there
  seal_journal  // other entries are there than were sealed, or in another order
};
std::string_view in_words(Wrong w);

struct Finding {
  Wrong what = Wrong::changed;
  Id stream{};                 // zeros: the file as a whole
  std::uint32_t sequence = 0;  // of the event; of heads, the last one there
  std::uint64_t place = 0;     // 0: not of one event
  std::string said;            // in one sentence
  bool operator==(const Finding&) const = default;
};

/// What was found out about some consecutive places of a store.
struct Slice {
  struct Piece {  // of one stream
    Id stream{};
    StreamKind kind{};
    std::optional<Id> owner;       // as its very first event says, if that lies here and can be read
    std::optional<Arrived> hangs;  // the first one, when what it hangs on lies before the slice
    std::uint32_t last = 0;
    Digest self{};  // of the last one
    std::optional<Finding> wrong;
  };
  std::vector<Piece> pieces;
  std::vector<Digest> selves;             // in order
  std::optional<std::uint64_t> gap;       // the first place that isn't there although later ones are
  std::vector<std::uint64_t> unreadable;  // places
  std::optional<Failure> trouble;         // why they are
};
/// Reads the places from `first` to before `next`.
Slice check_slice(const Store& store, std::uint64_t first, std::uint64_t next);

struct ChainReport {
  std::uint64_t events = 0, streams = 0;
  std::vector<Finding> findings;
  bool whole() const { return findings.empty(); }
};

class ChainCheck {
 public:
  explicit ChainCheck(const std::optional<Seal>& seal) : seal_(seal) {}
  /// In order, without leaving out any.
  void add(Slice slice);
  /// Then every stream, in any order. `signed_well`: good(stream.head), found out by the caller.
  void add(const Stream& stream, bool signed_well);
  /// The streams can't be read through.
  void cannot_list(const Failure& why);
  /// An entry behind the last one that was sealed.
  void not_sealed(const Arrived& extra);
  /// Streams that don't agree with the events so far. Where others were writing meanwhile that says little:
  /// add what arrived since, with the seal of now, and these streams again as they are now.
  std::vector<Id> unsettled();
  /// Something is wrong with the file as a whole. Whose entries it concerns shows when each stream is read by
  /// itself.
  bool look_closer() const;
  void add(const Stream& stream, const Outcome<Events>& by_itself);
  void go_on(const std::optional<Seal>& seal) { seal_ = seal; }
  const std::optional<Seal>& seal() const { return seal_; }
  std::uint64_t events() const { return report_.events; }
  /// Then once.
  ChainReport done();

 private:
  struct Known {
    Digest self{};
    std::optional<Id> owner;
    std::uint32_t last = 0;
    StreamKind kind{};
    bool wrong = false, listed = false;
  };
  void join(Slice::Piece& piece);
  std::optional<Finding> hold_against(const Stream& stream, const Known& known, bool signed_well) const;
  std::vector<Finding> wrong_with_seal() const;
  void found(Finding finding) { report_.findings.push_back(std::move(finding)); }

  std::optional<Seal> seal_;
  Digest journal_{};
  bool all_listed_ = true;
  bool order_known_ = true;  // no place was unreadable: the digest over all can be compared
  std::unordered_map<Id, Known, IdHash> known_;
  std::unordered_map<Id, Finding, IdHash> unsettled_;
  ChainReport report_;
};

inline constexpr std::uint64_t kPlacesAtOnce = 1U << 16;
/// Up to where there is something to check: what the seal is for, all there is if the seal can't be trusted.
std::uint64_t last_to_check(const std::optional<Seal>& seal);
/// Takes in what others wrote since the check began, until it has caught up with them; looks closer if need
/// be.
std::optional<Failure> settle(ChainCheck& check, const Store& store, const SigningKey* own);

/// All of it in one go. `own`: see good(); `progress`: called now and then with the events read so far.
Outcome<ChainReport> check_chains(const Store& store, const SigningKey* own = nullptr,
                                  const std::function<void(std::uint64_t)>& progress = {});

}  // namespace plumbline::records
