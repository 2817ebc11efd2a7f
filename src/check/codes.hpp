#pragma once
// The checks there are, each with a number that never changes its meaning. docs/diagnostics.md has a section
// for each.

#include "check/formats.hpp"

#include <string_view>
#include <vector>

namespace plumbline::check {

namespace code {
inline constexpr std::string_view kDeadEnd = "C01.dead-end";
inline constexpr std::string_view kNoWayOut = "C02.no-way-out";
inline constexpr std::string_view kNeverReached = "C03.never-reached";
inline constexpr std::string_view kNeverOffered = "C04.never-offered";
inline constexpr std::string_view kNeverFollows = "C05.never-follows";
inline constexpr std::string_view kCannotBeAsked = "C06.cannot-be-asked";
inline constexpr std::string_view kOutOfRange = "C07.out-of-range";
inline constexpr std::string_view kNoCleanCourse = "C08.no-clean-course";
inline constexpr std::string_view kEndingNotClean = "C09.ending-not-clean";
inline constexpr std::string_view kNoFeedback = "C10.no-feedback";
inline constexpr std::string_view kNothingAtStake = "C11.nothing-at-stake";
inline constexpr std::string_view kBestIsNotBest = "C12.best-is-not-best";
inline constexpr std::string_view kDutyForEver = "C13.duty-for-ever";
inline constexpr std::string_view kUnexercised = "C14.unexercised";
inline constexpr std::string_view kTimerNeverRuns = "C15.timer-never-runs";
inline constexpr std::string_view kHardToRead = "C16.hard-to-read";
inline constexpr std::string_view kTellingWords = "C17.telling-words";
inline constexpr std::string_view kBestIsLongest = "C18.best-is-longest";
inline constexpr std::string_view kBestInOnePlace = "C19.best-in-one-place";
inline constexpr std::string_view kBlindPasses = "C20.blind-strategy-passes";
inline constexpr std::string_view kNotAlways = "C21.not-always";
inline constexpr std::string_view kNotNever = "C22.not-never";
inline constexpr std::string_view kNotReachable = "C23.not-reachable";
inline constexpr std::string_view kCriticalPasses = "C24.critical-ending-passes";
inline constexpr std::string_view kWorstScores = "C26.worst-course-scores";
inline constexpr std::string_view kCostWithoutEnd = "C27.cost-without-end";
inline constexpr std::string_view kAcceptsNothing = "C28.accepts-nothing";
}  // namespace code

/// All of them, in order.
const std::vector<CodeInfo>& codes();

}  // namespace plumbline::check
