#include "check/graph_look.hpp"

namespace plumbline::check {

namespace {

void links_only(Dot& dot) {
  dot.node("legend scene", "a scene with a decision", scene_look(true, true, false));
  dot.node("legend passed", "a scene without one", scene_look(false, true, false));
  dot.node("legend ending", "an ending", ending_look(true, false, false));
  dot.edge("legend scene", "legend passed", "an option or outcome", {});
  dot.edge("legend passed", "legend ending", "", {});
}

void all(Dot& dot) {
  Edge best, dear;
  best.best = true;
  dear.most = 1;
  dot.node("legend scene", "a scene with a decision", scene_look(true, true, false));
  dot.node("legend passed", "a scene without one", scene_look(false, true, false));
  dot.node("legend best", "on the best course", scene_look(true, true, true));
  dot.node("legend never", "never reached", scene_look(true, false, false));
  dot.node("legend ending", "an ending, and the least\nit costs to get there",
           ending_look(true, false, false));
  dot.node("legend grave", "an ending only a critical\nbreach leads to", ending_look(true, true, false));
  dot.edge("legend scene", "legend passed", "an option or outcome\nthat costs nothing", {});
  dot.edge("legend passed", "legend best", "(1) (2) ... the best course:\ncosts least",
           edge_look(best, false, 0));
  dot.edge("legend best", "legend never", "never", edge_look({}, true, 0));
  dot.edge("legend best", "legend ending",
           "-4 to -9: points it costs,\nthe wider the dearer;\ncritical: a critical breach",
           edge_look(dear, false, 1));
  dot.edge("legend ending", "legend grave", "", {{"style", "invis"}});
}

}  // namespace

void legend(Dot& dot, bool complete) {
  dot.open_box("How to read this");
  complete ? all(dot) : links_only(dot);
  dot.close_box();
}

}  // namespace plumbline::check
