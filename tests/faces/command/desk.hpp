#pragma once
// A machine with records on it, and the program run there.

#include "faces/command/outside.hpp"
#include "library/machine.hpp"

namespace plumbline::command {

struct Desk : testing::Machine {
  using testing::Machine::Machine;
  std::filesystem::path kept() const { return folder.path(); }
  Ran records(std::vector<std::string> words, const std::string& typed = "",
              const Variables& more = {}) const {
    words.insert(words.begin(), "records");
    return run(words, typed, kept(), more);
  }
  nlohmann::json json(std::vector<std::string> words) const {
    words.emplace_back("--json");
    const auto r = records(std::move(words));
    INFO(r.err);
    CHECK(r.exit == 0);
    return nlohmann::json::parse(r.out);
  }
  /// Closes the trainer's area.
  void guard(const std::string& passphrase) {
    const auto secret = records::secret_of(passphrase, records::Effort::quick);
    REQUIRE(!records::add_to(room->pen(), room->house().id, records::Guarded{secret}));
  }
};

}  // namespace plumbline::command
