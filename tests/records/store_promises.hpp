#pragma once
// What every store promises, as checks that run on any of them.

#include "records_support.hpp"

namespace plumbline::testing {

using NewStore = std::function<std::unique_ptr<records::Store>()>;
/// Each time on a new, empty store that seals with this key.
void keeps_its_promises(const NewStore& fresh, const records::SigningKey& key);

}  // namespace plumbline::testing
