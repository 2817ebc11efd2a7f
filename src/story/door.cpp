#include "story/door.hpp"

#include <algorithm>
#include <cstdlib>

namespace plumbline::story {

namespace {

constexpr int kHookEvery = 100;              // instructions
constexpr std::size_t kBytesPerStep = 1024;  // of the largest block: about what one instruction's time buys
constexpr int kMaxRefusals = 8;

void* allocate(void* ud, void* block, std::size_t old_size, std::size_t new_size) {
  auto& b = *static_cast<Budget*>(ud);
  if (block == nullptr) old_size = 0;  // Lua tells the kind of object there
  if (new_size == 0) {
    b.memory -= old_size;
    std::free(block);
    return nullptr;
  }
  const bool grows = new_size > old_size;
  if (grows && (b.refusals >= kMaxRefusals || new_size - old_size > b.memory_cap - b.memory)) {
    ++b.refusals;
    return nullptr;
  }
  void* moved = std::realloc(block, new_size);
  if (moved == nullptr) return grows ? nullptr : block;  // Lua counts on shrinking to succeed
  b.memory = b.memory - old_size + new_size;
  if (b.running) b.largest = std::max(b.largest, new_size);
  return moved;
}

void count(lua_State* lua, lua_Debug* /*unused*/) {
  Budget& b = budget_of(lua);
  b.charge(kHookEvery * (1 + b.largest / kBytesPerStep));
  if (!b.steps_gone) return;
  lua_pushnil(lua);
  lua_error(lua);
}

}  // namespace

void Budget::charge(std::uint64_t n) {
  steps_gone = steps_gone || n >= steps;
  steps -= std::min(n, steps);
}

Budget& budget_of(lua_State* lua) {
  void* ud = nullptr;
  lua_getallocf(lua, &ud);
  return *static_cast<Budget*>(ud);
}

Door::Door(std::size_t memory, std::uint64_t steps) : budget_(std::make_unique<Budget>()) {
  budget_->memory_cap = memory;
  budget_->steps = steps;
  state_ = lua_newstate(allocate, budget_.get());
  if (state_ == nullptr) return;
  // Collecting only when the cap is reached keeps the time spent on it in step with the refusals.
  lua_gc(state_, LUA_GCSTOP);
  lua_sethook(state_, count, LUA_MASKCOUNT, kHookEvery);
}

Door::~Door() {
  if (state_ != nullptr) lua_close(state_);
}

}  // namespace plumbline::story
