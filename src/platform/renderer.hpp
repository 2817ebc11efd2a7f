#pragma once
// Draws what Dear ImGui has laid out with the OpenGL context that is current. For window.cpp and pixels.cpp
// only.
//
// It joins the ImGui context that is current at the first upload_fonts(), and must go before that context
// does.

#include <string>

struct ImDrawData;
struct ImGuiContext;

namespace plumbline::platform {

class Renderer {
 public:
  explicit Renderer(std::string shader_version) : shader_version_(std::move(shader_version)) {}
  ~Renderer();
  Renderer(const Renderer&) = delete;
  Renderer& operator=(const Renderer&) = delete;

  /// The letters of the context's font atlas become a texture. Again whenever the atlas was built anew.
  bool upload_fonts();
  /// Fills the current framebuffer.
  void draw(ImDrawData* data) const;

 private:
  bool attach();

  std::string shader_version_;
  ImGuiContext* joined_ = nullptr;
};

}  // namespace plumbline::platform
