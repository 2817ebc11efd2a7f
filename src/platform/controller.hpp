#pragma once
// A game controller as another keyboard (pad_keys.hpp says which button is which key). It may be plugged in
// and out at any time; of several, all count.
//
// It has to be asked: poll() each time round the window's loop, with the time in seconds, and push what it
// returns into the window. While one is connected() let the loop wait 20 to 50 ms at most, otherwise as long
// as it likes: a controller that is plugged in is noticed at the next poll. Where controllers can't be had,
// open() says why and nothing else is affected. One at a time, on the window's thread; it takes neither
// signals nor the display.

#include "base/result.hpp"
#include "platform/input.hpp"

#include <memory>
#include <vector>

namespace plumbline::platform {

class Controller {
 public:
  static base::Result<std::unique_ptr<Controller>> open();
  ~Controller();
  Controller(const Controller&) = delete;
  Controller& operator=(const Controller&) = delete;

  std::vector<Event> poll(double seconds);
  bool connected() const;

 private:
  struct Pads;
  explicit Controller(std::unique_ptr<Pads> pads);
  std::unique_ptr<Pads> pads_;
};

}  // namespace plumbline::platform
