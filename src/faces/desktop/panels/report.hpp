#pragma once
// The parts of a report. All take where they stand and how wide they are, and return the y where they end.
// What is drawn as a picture is said in words as well, and stands in a table.

#include "faces/desktop/panels/chrome.hpp"
#include "faces/desktop/panels/report_views.hpp"

namespace plumbline::desktop {

/// "0.64", and a true minus before what is less than nothing.
std::string two_places(double value);
/// Everything about a decision in a few words, as it is spoken.
std::string item_in_words(const ItemRow& item);
/// The gravest flag; good when there is none, plain when there are too few attempts.
Tone tone_of(const ItemRow& item);
int selected_of(const ReportView& view);

/// Figures as cards, as many beside each other as there is room for.
float draw_tiles(Ui& ui, float x, float y, float w, const std::vector<Tile>& tiles);
/// How many attempts came to which score, with the mark; as a table when that is wanted.
float draw_histogram(Ui& ui, float x, float y, float w, float high, const ReportView& view);
/// Decisions by facility and discrimination. The mouse picks the nearest, the arrows go from one to the next.
float draw_scatter(Ui& ui, float x, float y, float w, float high, const ReportView& view, Intents& wants);
/// The same as rows, with flags in words.
float draw_items(Ui& ui, float x, float y, float w, const ReportView& view, Intents& wants);
/// The decision picked: flags, and what the upper and the lower 27 % chose.
float draw_item(Ui& ui, float x, float y, float w, const ReportView& view);
/// Rules by how often they were missed.
float draw_missed(Ui& ui, float x, float y, float w, Icon icon, const char* title, const char* about,
                  const std::vector<MissedRow>& rows, const std::string& key);

}  // namespace plumbline::desktop
