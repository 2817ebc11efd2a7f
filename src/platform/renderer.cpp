#include "platform/renderer.hpp"

#include <GL/gl.h>
#include <backends/imgui_impl_opengl3.h>
#include <imgui.h>

namespace plumbline::platform {

// Only with its own context current can the backend be found again; if that is gone, so is the backend's
// memory.
Renderer::~Renderer() {
  if (joined_ != nullptr && ImGui::GetCurrentContext() == joined_) ImGui_ImplOpenGL3_Shutdown();
}

bool Renderer::attach() {
  if (joined_ != nullptr) return true;
  if (ImGui::GetCurrentContext() == nullptr || !ImGui_ImplOpenGL3_Init(shader_version_.c_str())) return false;
  joined_ = ImGui::GetCurrentContext();
  return ImGui_ImplOpenGL3_CreateDeviceObjects();
}

bool Renderer::upload_fonts() {
  const bool first = joined_ == nullptr;
  if (!attach()) return false;
  if (first) return true;  // attaching has uploaded them
  ImGui_ImplOpenGL3_DestroyFontsTexture();
  return ImGui_ImplOpenGL3_CreateFontsTexture();
}

void Renderer::draw(ImDrawData* data) const {
  const float width = data->DisplaySize.x * data->FramebufferScale.x;
  const float height = data->DisplaySize.y * data->FramebufferScale.y;
  glDisable(GL_SCISSOR_TEST);
  glViewport(0, 0, static_cast<GLsizei>(width), static_cast<GLsizei>(height));
  glClearColor(0, 0, 0, 1);
  glClear(GL_COLOR_BUFFER_BIT);
  if (joined_ != nullptr) ImGui_ImplOpenGL3_RenderDrawData(data);
}

}  // namespace plumbline::platform
