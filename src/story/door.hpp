#pragma once
// The only door to Lua: a state that cleans up after itself, a guard for its stack, and the one place where a
// function called from Lua raises. No other room includes Lua's headers.
//
// A raise jumps over C++ frames without running destructors. So a body called from Lua owns nothing while it
// calls anything of Lua that may raise: it keeps to trivial values and views, hands what must last to the
// Host, and returns an Answer. Only when the body's frame is gone does the trampoline raise.
//
// The caps: memory is counted by the allocator, steps by a hook. An instruction on a huge string or table
// takes long and would still count as one, so each step weighs more the larger the largest block is that the
// text has made.

#include <lua.hpp>

#include <cstddef>
#include <cstdint>
#include <memory>

namespace plumbline::story {

struct Host;

/// What a text may still use, and (beside it, because Lua hands it to every function) what those functions
/// share.
struct Budget {
  Host* host = nullptr;
  std::size_t memory_cap = 0;
  std::size_t memory = 0;   // bytes in use
  std::uint64_t steps = 0;  // left
  std::size_t largest = 0;  // block made while the text ran
  int refusals = 0;         // each one costs a full collection, so they are few
  bool running = false;     // the text runs (rather than being read)
  bool steps_gone = false;

  void charge(std::uint64_t n);
};

Budget& budget_of(lua_State* lua);

class Door {
 public:
  Door(std::size_t memory, std::uint64_t steps);
  Door(const Door&) = delete;
  Door& operator=(const Door&) = delete;
  ~Door();

  /// Null when not even an empty state fits into the memory.
  lua_State* state() const { return state_; }
  Budget& budget() const { return *budget_; }

 private:
  std::unique_ptr<Budget> budget_;
  lua_State* state_ = nullptr;
};

class StackGuard {
 public:
  explicit StackGuard(lua_State* lua) : lua_(lua), top_(lua_gettop(lua)) {}
  StackGuard(const StackGuard&) = delete;
  StackGuard& operator=(const StackGuard&) = delete;
  ~StackGuard() { lua_settop(lua_, top_); }

 private:
  lua_State* lua_;
  int top_;
};

/// What a function called from Lua came to: that many results on the stack, or the end of the run.
struct Answer {
  int results = 0;
  bool stop = false;
};

template <Answer (*body)(lua_State*)>
int from_lua(lua_State* lua) {
  const Answer answer = body(lua);
  if (!answer.stop) return answer.results;
  lua_pushnil(lua);  // why it stopped is known to the Host
  return lua_error(lua);
}

}  // namespace plumbline::story
