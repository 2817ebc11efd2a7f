#pragma once
// What there is to play on this machine: the rulebook, every scenario made ready, the course, the portraits.
// Read once when the app starts; what can't be read is kept with its diagnostics, so that a page can list
// them. Searching a scenario for exact scores takes milliseconds, for a very large one seconds: it runs on a
// thread of its own, and whoever needs it asks whether it is there.

#include "faces/desktop/art/portraits.hpp"
#include "library/shelf.hpp"
#include "play/stage.hpp"
#include "solve/space.hpp"
#include "story/course.hpp"

#include <atomic>
#include <functional>
#include <future>
#include <map>
#include <memory>
#include <optional>

namespace plumbline::desktop {

struct Story {
  std::string id;  // the file's name
  std::filesystem::path file;
  records::Text text;          // as it was read, for the records
  base::Diagnostics problems;  // when it has no stage
  std::unique_ptr<story::LoadedScenario> loaded;
  std::unique_ptr<play::Stage> stage;
  const story::Scenario& scenario() const { return loaded->scenario; }
  bool good() const { return stage != nullptr; }
};

class Stories {
 public:
  /// Never nothing; `trouble` is not empty when there is no rulebook to judge by (nothing can then be
  /// played).
  static std::unique_ptr<Stories> open(const disk::Environment& environment,
                                       const std::filesystem::path& program, const library::Sources& sources,
                                       std::function<void()> wake);
  ~Stories();
  Stories(const Stories&) = delete;
  Stories& operator=(const Stories&) = delete;

  base::Diagnostics trouble;   // the rulebook or its folder
  base::Diagnostics warnings;  // portraits, course: the app goes on without them
  const library::Shelf& shelf() const { return *shelf_; }
  const rules::Rulebook& book() const { return shelf_->book; }
  const std::vector<Story>& all() const { return all_; }
  const Story* find(const std::string& id) const;
  std::vector<const play::Stage*> stages() const;
  /// The course; when there is no file, or it has faults, one module with every story.
  const story::Course& course() const { return course_; }
  const std::vector<Portrait>& portraits() const { return portraits_; }

  /// Begins the search, if it hasn't begun. Calls `wake` when it is through.
  void search(const Story& s);
  /// Where the search gave up because it took too long for somebody who waits: again, with all the time it
  /// takes. False when that was done already, or wouldn't help.
  bool search_through(const Story& s);
  /// The values, once they are there; nothing before, or when the search gave up.
  const solve::Space* space(const Story& s);
  bool searching(const Story& s);
  /// Waits for it.
  const solve::Space* wait_for_space(const Story& s);

 private:
  struct Search {
    std::future<std::unique_ptr<solve::Space>> running;
    std::unique_ptr<solve::Space> space;
    bool through = false;  // with all the time it takes
  };
  Stories() = default;
  void read_scenarios();
  void read_course();
  void read_portraits();
  void collect(Search& s, bool wait);

  std::unique_ptr<library::Shelf> shelf_;
  std::vector<Story> all_;
  story::Course course_;
  std::vector<Portrait> portraits_;
  std::map<std::string, Search> searches_;
  std::function<void()> wake_;
  std::atomic<bool> closing_{false};
};

}  // namespace plumbline::desktop
