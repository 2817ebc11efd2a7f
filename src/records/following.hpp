#pragma once
// Entries that come to a stream which went on meanwhile: whether they can stand behind what was written
// there, and which of them stand there already. Two programs may have one attempt open; a spool may be taken
// in twice, or long after.

#include "records/event.hpp"

namespace plumbline::records {

/// Whether `late` can go behind all that stands in its stream: what was written since by others says nothing
/// that it would have to know of (notes and scores of an attempt; anything of a person or a group, where the
/// last word holds).
bool can_follow(const Events& late, const Events& stands, StreamKind kind = StreamKind::attempt);

/// Those of them that are still to be written: not what stands there already, wherever, and no score that
/// says again, under the same rulebook, what was written since the last decision.
Events needed(const Events& late, const Events& stands);

}  // namespace plumbline::records
