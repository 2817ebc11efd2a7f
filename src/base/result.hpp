#pragma once
// Result<T>: a value, or why there is none. Named and shaped like std::expected so that it can become it.
// Expected failures travel as values; exceptions never cross a room.

#include "base/diagnostic.hpp"

#include <cassert>
#include <utility>
#include <variant>

namespace plumbline::base {

template <class E>
struct Unexpected {
  E error;
};

inline Unexpected<Diagnostics> unexpected(Diagnostics d) { return {std::move(d)}; }
inline Unexpected<Diagnostics> unexpected(Diagnostic d) { return {Diagnostics{std::move(d)}}; }

/// Either a T or the diagnostics that explain its absence (at least one of them an error).
template <class T, class E = Diagnostics>
class [[nodiscard]] Result {
 public:
  Result(T value) : held_(std::in_place_index<0>, std::move(value)) {}  // NOLINT(google-explicit-constructor)
  Result(Unexpected<E> why)
      : held_(std::in_place_index<1>, std::move(why.error)) {}  // NOLINT(google-explicit-constructor)

  bool has_value() const { return held_.index() == 0; }
  explicit operator bool() const { return has_value(); }

  T& value() & {
    assert(has_value());
    return std::get<0>(held_);
  }
  const T& value() const& {
    assert(has_value());
    return std::get<0>(held_);
  }
  T value() && {
    assert(has_value());
    return std::get<0>(std::move(held_));
  }
  T& operator*() & { return value(); }
  const T& operator*() const& { return value(); }
  /// By value: a loop over what a call returns must not look into what has gone.
  T operator*() && { return std::move(*this).value(); }
  T* operator->() { return &value(); }
  const T* operator->() const { return &value(); }

  const E& error() const& {
    assert(!has_value());
    return std::get<1>(held_);
  }
  E&& error() && {
    assert(!has_value());
    return std::get<1>(std::move(held_));
  }

 private:
  std::variant<T, E> held_;
};

}  // namespace plumbline::base
