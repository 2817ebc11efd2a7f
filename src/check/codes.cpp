#include "check/codes.hpp"

namespace plumbline::check {

const std::vector<CodeInfo>& codes() {
  using namespace code;
  const auto info = [](std::string_view c, const char* title) { return CodeInfo{std::string(c), title}; };
  static const std::vector<CodeInfo> all{
      info(kDeadEnd, "Something can be decided in every scene the story comes to"),
      info(kNoWayOut, "An ending can be reached from everywhere"),
      info(kNeverReached, "Every scene and ending can be reached"),
      info(kNeverOffered, "Every option can be offered"),
      info(kNeverFollows, "Every outcome can follow"),
      info(kCannotBeAsked, "Every condition has an answer wherever it is asked"),
      info(kOutOfRange, "No variable leaves its range"),
      info(kNoCleanCourse, "A course without any cost exists from the start"),
      info(kEndingNotClean, "Endings said to be clean can be reached without any cost"),
      info(kNoFeedback, "The debrief has something to say about every decision"),
      info(kNothingAtStake, "Something is at stake in every decision"),
      info(kBestIsNotBest, "What the author means as best is best"),
      info(kDutyForEver, "Every duty that arises can be met"),
      info(kUnexercised, "Every rule is exercised by some scenario"),
      info(kTimerNeverRuns, "Every timer can run"),
      info(kHardToRead, "Texts are easy enough to read"),
      info(kTellingWords, "Absolute and hedging words don't give answers away"),
      info(kBestIsLongest, "Length doesn't give answers away"),
      info(kBestInOnePlace, "Place doesn't give answers away"),
      info(kBlindPasses, "No blind strategy passes"),
      info(kNotAlways, "What the author says is always so, is"),
      info(kNotNever, "What the author says is never so, isn't"),
      info(kNotReachable, "What the author says can be reached, can"),
      info(kCriticalPasses, "No ending that only a critical breach opens can reach the mark"),
      info(kNotProved, "Every reachable state was visited"),
      info(kWorstScores, "Always taking the worst option scores under 20"),
      info(kCostWithoutEnd, "No course can cost without end"),
      info(kAcceptsNothing, "Every accepted warning is given"),
  };
  return all;
}

}  // namespace plumbline::check
