// What records have to bear: programs killed, power cut, disks full and failing, bits turned, clocks jumping.
//   torture_records PART [--short] [--seed N] [--folder F] [--writers 1|3]     parts: kill power calls memory
//   full flips clock
// Prints what it counted; ends with 0 when nothing promised was lost, 1 when something was.

#include "promises.hpp"

#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <string_view>

int main(int count, char** words) {
  using namespace plumbline::torture;
  Wants wants;
  wants.folder = std::filesystem::temp_directory_path().string();
  std::string part;
  for (int i = 1; i < count; ++i) {
    const std::string_view word = words[i];
    if (word == "--short")
      wants.brief = true;
    else if (word == "--seed" && i + 1 < count)
      wants.seed = std::strtoull(words[++i], nullptr, 10);
    else if (word == "--writers" && i + 1 < count)
      wants.writers = std::atoi(words[++i]);
    else if (word == "--folder" && i + 1 < count)
      wants.folder = words[++i];
    else
      part = word;
  }
  watch_memory();
  const struct {
    std::string_view name;
    bool (*run)(const Wants&);
  } parts[] = {
      {"kill", kills},     {"power", power_cuts}, {"calls", failing_calls}, {"memory", failing_memory},
      {"full", full_disk}, {"flips", bit_flips},  {"clock", clock_jumps}};
  for (const auto& p : parts)
    if (p.name == part) return p.run(wants) ? 0 : 1;
  std::fputs("Parts: kill power calls memory full flips clock\n", stderr);
  return 2;
}
