#pragma once
// SQLite's C interface, held so that nothing of it leaks: a database that closes itself, statements that are
// reset when they go out of sight, transactions that are taken back unless they were finished. What fails is
// thrown as Stop, with the sentence for the person; it never leaves this room (guarded() below).
//
// A Database belongs to one thread at a time. Several of them may use one file, in this program and in
// others.

#include "records/store.hpp"

#include <chrono>
#include <cstdint>
#include <exception>
#include <filesystem>
#include <new>
#include <string>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

namespace plumbline::records {

/// Carries a failure up to the border of this room.
class Stop : public std::exception {
 public:
  explicit Stop(Failure failure) : failure_(std::move(failure)) {}
  const Failure& failure() const { return failure_; }
  const char* what() const noexcept override { return failure_.said.c_str(); }

 private:
  Failure failure_;
};
[[noreturn]] inline void stop(Trouble what, std::string said) { throw Stop({what, std::move(said)}); }

/// What SQLite reported (extended code, its own words) about a file, as a person should hear it.
Failure in_words(int code, const char* words, int system_error, const std::filesystem::path& file);
/// The same for a lack of memory. Needs none itself, if it must.
Failure no_memory() noexcept;

/// Runs something of this room; whatever it throws comes back as a failure.
template <class T, class Deed>
Outcome<T> guarded(const Deed& deed) {
  try {
    return deed();
  } catch (const Stop& s) {
    try {
      return base::Unexpected<Failure>{s.failure()};
    } catch (const std::bad_alloc&) {
      return base::Unexpected<Failure>{no_memory()};
    }
  } catch (const std::bad_alloc&) {
    return base::Unexpected<Failure>{no_memory()};
  }
}

class Database {
 public:
  enum class Way : std::uint8_t { read, write, make };

  /// `vfs`: SQLite's layer below, by name; "" for the usual one. `wait`: for others that hold the file.
  Database(const std::filesystem::path& file, Way way, std::chrono::milliseconds wait,
           const std::string& vfs = {});
  ~Database();
  Database(const Database&) = delete;
  Database& operator=(const Database&) = delete;

  void run(const char* sql);
  /// The first column of the first row; 0 when there is none.
  std::int64_t number(const char* sql);
  std::string text(const char* sql);
  bool read_only() const;
  bool in_transaction() const;
  const std::filesystem::path& file() const { return file_; }
  sqlite3* handle() const { return db_; }
  [[noreturn]] void fail() const;

 private:
  static int busy(void* self, int tries) noexcept;
  void set_up();

  std::filesystem::path file_;
  std::chrono::milliseconds wait_;
  std::chrono::steady_clock::time_point waiting_since_;
  sqlite3* db_ = nullptr;
};

/// A prepared statement. Places are counted from 1 when binding and from 0 when reading, as SQLite does.
class Statement {
 public:
  Statement(const Database& db, const char* sql);
  ~Statement();
  Statement(Statement&& other) noexcept : db_(other.db_), s_(other.s_) { other.s_ = nullptr; }
  Statement(const Statement&) = delete;
  Statement& operator=(const Statement&) = delete;

  /// What is bound must stay where it is until the statement is done.
  Statement& bind(int place, std::string_view bytes);
  Statement& bind(int place, std::uint64_t n);
  Statement& bind_nothing(int place);
  template <std::size_t N>
  Statement& bind(int place, const Bytes<N>& b) {
    return bind(place, std::string_view(reinterpret_cast<const char*>(b.data()), N));
  }
  /// True while there is a row.
  bool step();
  void reset() noexcept;

  std::uint64_t number(int column) const;
  std::string_view bytes(int column) const;
  bool nothing(int column) const;
  /// Zeros when what is stored isn't of that size: it can't be right then, and the chain will show it.
  template <std::size_t N>
  Bytes<N> fixed(int column) const {
    Bytes<N> out{};
    fixed(column, out.data(), N);
    return out;
  }

 private:
  void fixed(int column, std::uint8_t* into, std::size_t count) const;

  const Database& db_;
  sqlite3_stmt* s_ = nullptr;
};

/// Runs a statement that gives no rows, and leaves it ready for the next time.
void run(Statement& s);

/// Resets a statement whatever happens.
class Using {
 public:
  explicit Using(Statement& s) : s_(s) {}
  ~Using() { s_.reset(); }
  Using(const Using&) = delete;
  Using& operator=(const Using&) = delete;

 private:
  Statement& s_;
};

/// Everything between its making and finish() happens, or nothing of it does.
class Transaction {
 public:
  enum class Kind : std::uint8_t { reading, writing };
  Transaction(Database& db, Kind kind);
  ~Transaction();
  Transaction(const Transaction&) = delete;
  Transaction& operator=(const Transaction&) = delete;
  void finish();

 private:
  Database& db_;
  bool open_ = true;
};

}  // namespace plumbline::records
