#pragma once
// Two cores on one file: a thread reads and unpacks the next events while the caller works on these.

#include "records/store.hpp"

namespace plumbline::library {

/// Store::each_event from the first to the last. `store` is used by the other thread meanwhile: nobody else
/// may use it before this returns. `each` is called by the caller's own thread.
records::Outcome<records::Done> each_event_ahead(const records::Store& store,
                                                 const records::Each<records::Arrived>& each);

}  // namespace plumbline::library
