#include "exports/sending.hpp"

#include "base/dice.hpp"
#include "base/text.hpp"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>

namespace plumbline::exports {
namespace {

constexpr std::size_t kAllRefused = 20;  // so many one after the other, none taken: the fault isn't theirs

bool comes_right_by_itself(int status) {
  return status == 0 || status == 408 || status == 425 || status == 429 || status == 500 ||
         (status >= 502 && status <= 504);
}

// A fault of what was sent, perhaps; any other refusal is one of the address or the account. Some stores
// stumble over a statement (500) where they should refuse it.
bool about_content(int status) {
  return status == 400 || status == 409 || status == 413 || status == 422 || status == 500;
}

std::string why_stopped(const LrsReply& reply) {
  switch (reply.status) {
    case 0:
      return reply.trouble +
             (reply.hopeless ? "" : " Nothing is lost: send again when the record store can be reached.");
    case 401:
    case 403:
      return fmt::format(
          "The record store doesn't let us in ({}). Check the user name and the password, and that this "
          "account may write statements.",
          reply.status);
    case 404:
    case 405:
      return fmt::format("There is no record store at this address ({}). Check the endpoint.", reply.status);
    default: break;
  }
  if (reply.status >= 300 && reply.status < 400)
    return fmt::format("The record store has moved ({}). Ask its owner for the new address.", reply.status);
  if (comes_right_by_itself(reply.status))
    return fmt::format("The record store is out of order ({}). Nothing is lost: send again later.",
                       reply.status);
  return fmt::format(
      "The record store gave an answer we don't know ({}). Check the endpoint, or ask its owner.",
      reply.status);
}

std::string advice(int status) {
  switch (status) {
    case 409:
      return "The record store holds another statement under this id. Was an attempt changed after it was "
             "sent, or sent "
             "with another address or with reasons? Ask the store's owner to look at this id.";
    case 413: return "The record store takes no statement this large. Ask its owner to raise the limit.";
    default:
      return "The record store finds a fault in this statement. Show what it said to its owner and to us.";
  }
}

std::string shortened(const std::string& body) {
  constexpr std::size_t kMost = 300;
  auto text = base::first_invalid_utf8(body) == std::string::npos ? base::printable(body) : "(not readable)";
  for (auto& c : text)
    if (c == '\n' || c == '\t') c = ' ';
  if (text.size() <= kMost) return text;
  auto end = kMost;
  while ((static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) --end;
  return text.substr(0, end) + "...";
}

std::size_t start_of(const std::vector<Statement>& list, const Cursor& from) {
  if (from.next == 0) return 0;
  if (from.next <= list.size() && list[from.next - 1].id == from.last_id) return from.next;
  const auto found =
      std::find_if(list.begin(), list.end(), [&](const Statement& s) { return s.id == from.last_id; });
  return found == list.end() ? 0 : static_cast<std::size_t>(found - list.begin()) + 1;
}

class Loop {
 public:
  Loop(const std::vector<Statement>& list, const Cursor& from, const Sending& how)
      : list_(list), how_(how), dice_{how.seed} {
    sum_.cursor = from;
    sum_.cursor.next = start_of(list, from);
    if (sum_.cursor.next == 0) sum_.cursor.last_id.clear();
  }

  Summary run() {
    while (going() && sum_.cursor.next < list_.size()) deliver(sum_.cursor.next, batch_at(sum_.cursor.next));
    sum_.left = list_.size() - sum_.cursor.next;
    return std::move(sum_);
  }

 private:
  bool going() const { return sum_.stopped.empty(); }

  std::size_t batch_at(std::size_t first) const {
    std::size_t count = 0, bytes = 2;
    while (first + count < list_.size() && count < std::max<std::size_t>(how_.most_statements, 1)) {
      bytes += list_[first + count].json.size() + 1;
      if (count > 0 && bytes > how_.most_bytes) break;
      ++count;
    }
    return count;
  }

  // In order, halves of a refused batch too: the cursor only ever moves past what is settled.
  void deliver(std::size_t first, std::size_t count) {
    const auto reply = ask({"POST", "", as_array(&list_[first], count)});
    if (!going()) return;
    if (reply.status >= 200 && reply.status < 300) return taken(reply, first, count);
    if (!about_content(reply.status)) {
      sum_.stopped = why_stopped(reply);
    } else if (count > 1) {
      deliver(first, count / 2);
      if (going()) deliver(first + count / 2, count - count / 2);
    } else {
      refused(reply, first);
    }
  }

  void taken(const LrsReply& reply, std::size_t first, std::size_t count) {
    if (!names_all(reply.body, first, count)) {
      sum_.stopped =
          "What answers at this address is no record store: it didn't name the statements it took. Is there "
          "a sign-in "
          "page in between? Check the endpoint.";
      return;
    }
    sum_.stored += count;
    progress(first + count);
  }

  bool names_all(const std::string& body, std::size_t first, std::size_t count) const {
    const auto ids = nlohmann::json::parse(body, nullptr, false);
    if (!ids.is_array() || ids.size() != count) return false;
    for (std::size_t i = 0; i < count; ++i)
      if (!ids[i].is_string() || base::lower(ids[i].get<std::string>()) != list_[first + i].id) return false;
    return true;
  }

  void refused(const LrsReply& reply, std::size_t at) {
    if (reply.status == 409) {
      const bool there = already_there(list_[at]);
      if (!going()) return;
      if (there) {
        ++sum_.already;
        return progress(at + 1);
      }
    }
    if (none_taken_ == 0) before_refusals_ = sum_.cursor;
    sum_.rejected.push_back({list_[at].id, reply.status, shortened(reply.body), advice(reply.status)});
    sum_.cursor.rejected.push_back(list_[at].id);
    settle(at + 1);
    if (going() && ++none_taken_ >= kAllRefused) give_up();
  }

  // What was passed over in vain is to be sent again.
  void give_up() {
    sum_.cursor = before_refusals_;
    const auto trouble = how_.keep(sum_.cursor);
    sum_.stopped = fmt::format(
        "The record store refused {} statements one after the other and took none in between. "
        "It said: {}",
        none_taken_, sum_.rejected.back().answer);
    if (!trouble.empty()) sum_.stopped += " " + trouble;
  }

  // One that was voided is found under another name.
  bool already_there(const Statement& ours) {
    for (const char* parameter : {"?statementId=", "?voidedStatementId="}) {
      const auto reply = ask({"GET", parameter + ours.id, ""});
      if (!going()) return false;
      if (reply.status == 200) return says_the_same(ours.json, reply.body);
      if (reply.status != 404 && reply.status != 400) {
        sum_.stopped = why_stopped(reply);
        return false;
      }
    }
    return false;
  }

  void progress(std::size_t next) {
    none_taken_ = 0;
    stumbles_ = false;
    settle(next);
  }

  void settle(std::size_t next) {
    sum_.cursor.next = next;
    sum_.cursor.last_id = list_[next - 1].id;
    if (const auto trouble = how_.keep(sum_.cursor); !trouble.empty())
      sum_.stopped = trouble +
                     " Sending stopped; what was sent is known to the record store and does no harm when it "
                     "is sent again.";
  }

  LrsReply ask(const LrsRequest& request) {
    auto pause = how_.first_wait;
    for (int tried = 1;; ++tried) {
      ++sum_.requests;
      auto reply = how_.exchange(request);
      if (!comes_right_by_itself(reply.status)) return reply;
      if (reply.hopeless || tried >= tries()) {
        if (reply.status == 500 && request.method == "POST")
          stumbles_ = true;
        else
          sum_.stopped = why_stopped(reply);
        return reply;
      }
      if (!how_.wait(pause_before_next(reply, pause))) {
        sum_.stopped = "Stopped as asked. Nothing is lost: send again at any time.";
        return reply;
      }
      pause = std::min(pause * 2, how_.longest_wait);
      ++sum_.repeated;
    }
  }

  // Once it has stumbled often enough, the statement it stumbles over is looked for quickly.
  int tries() const { return stumbles_ ? std::min(how_.tries, 2) : how_.tries; }

  std::int64_t pause_before_next(const LrsReply& reply, std::int64_t pause) {
    if (reply.retry_after)
      return std::clamp<std::int64_t>(std::int64_t{1000} * *reply.retry_after, how_.first_wait,
                                      how_.longest_asked);
    return pause / 2 + static_cast<std::int64_t>(dice_.below(static_cast<std::uint64_t>(pause / 2) + 1));
  }

  const std::vector<Statement>& list_;
  const Sending& how_;
  base::Dice dice_;
  Summary sum_;
  std::size_t none_taken_ = 0;
  Cursor before_refusals_;
  bool stumbles_ = false;
};

}  // namespace

Summary send(const std::vector<Statement>& list, const Cursor& from, const Sending& how) {
  return Loop(list, from, how).run();
}

std::string in_words(const Summary& s) {
  auto text = fmt::format("{} sent", s.stored);
  if (s.already > 0) text += fmt::format(", {} already there", s.already);
  if (!s.rejected.empty()) text += fmt::format(", {} refused", s.rejected.size());
  if (s.left > 0) text += fmt::format(", {} left", s.left);
  return text + "." + (s.stopped.empty() ? "" : " " + s.stopped);
}

}  // namespace plumbline::exports
