#pragma once
// A word that cairo 1.16 leaves out of a PDF with tags: that it has them, and in which language it is.
// Without it readers for the blind pass the tags over.

#include <string>

namespace plumbline::print {

/// The same document with its catalogue saying so; unchanged when it does already, or isn't laid out as cairo
/// lays it out (the catalogue last, then one table of places).
std::string said_to_be_tagged(std::string pdf);

}  // namespace plumbline::print
