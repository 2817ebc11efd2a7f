#include "platform/display_loss.hpp"

#include <dlfcn.h>

namespace plumbline::platform {
namespace {

// As in Xlib.h, which is not needed for anything else.
using IoErrorHandler = int (*)(_XDisplay*);
using ExitHandler = void (*)(_XDisplay*, void*);
using SetIoErrorHandler = IoErrorHandler (*)(IoErrorHandler);
using SetExitHandler = void (*)(_XDisplay*, ExitHandler, void*);

int say_nothing(_XDisplay*) { return 0; }

void mark_lost(_XDisplay*, void* lost) { *static_cast<std::atomic<bool>*>(lost) = true; }

// GLFW has loaded Xlib; on other systems there is none and nothing to find.
template <class Function>
Function loaded(const char* name) {
  return reinterpret_cast<Function>(dlsym(RTLD_DEFAULT, name));
}

}  // namespace

bool survive_loss_of(_XDisplay* display, std::atomic<bool>& lost) {
  const auto set_io_handler = loaded<SetIoErrorHandler>("XSetIOErrorHandler");
  const auto set_exit_handler = loaded<SetExitHandler>("XSetIOErrorExitHandler");
  if (display == nullptr || set_io_handler == nullptr || set_exit_handler == nullptr) return false;
  set_io_handler(say_nothing);
  set_exit_handler(display, mark_lost, &lost);
  return true;
}

}  // namespace plumbline::platform
