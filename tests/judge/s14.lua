-- Decisions of scenario S14.

case "s14-1" {
  now = { recommending = "yes" },
  option "Every test, dated" { does = report { "violation", to = "court" }, expect = "required", rules = "impartiality.fair-recommendations" },
  option "Leave them out, keep in file" { does = report { "violation", to = "court", truth = "partial" }, expect = "forbidden", rules = { "enforcement.report-accurately", "impartiality.all-relevant" } },
  option "Footnote nobody reads" { does = report { "violation", to = "court", truth = "partial" }, expect = "forbidden", rules = "enforcement.report-accurately" },
}

case "s14-2" {
  now = { misconduct = "seen", supervisor = "compromised", reprisal = "feared" },
  option "Concern in writing, escalate" { does = { decline "falsify", record "misconduct", report { "misconduct", to = "senior" }, check "protections" }, expect = "required", rules = { "reporting.escalate-around-supervisor", "whistleblower.know-protections" } },
  option "Sign, the chief carries it" { does = report { "violation", to = "court", truth = "partial", on = "pressure" }, expect = "forbidden", rules = "enforcement.report-accurately" },
  option "Two versions" { does = report { "violation", to = "court", truth = "false" }, expect = "forbidden", rules = "enforcement.report-accurately" },
}

case "s14-3-select" {
  now = { recommending = "yes" },
  option "Tool, contacts, letter, marked" { does = decide { "recommend", matter = "recommendation", basis = { "tool", "facts" } }, expect = "required", rules = "impartiality.fair-recommendations" },
  option "Last year's score" { does = decide { "recommend", matter = "recommendation", basis = "stale" }, expect = "insufficient", rules = { "impartiality.evidence-based", "professional.competence" } },
  option "Neighbour's opinion" { does = decide { "recommend", matter = "recommendation", basis = "opinion" }, expect = "forbidden", rules = { "impartiality.facts-not-feelings", "impartiality.fair-recommendations" } },
}

case "s14-4-redact" {
  now = { demand = "unclear-order", covers = "record" },
  option "Work out, ask clerk, attach that" { does = { check "order", consult { "order", to = "court" }, disclose { "record", to = "court" }, withhold { "health", to = "court" } }, expect = "required", rules = { "court-order.clarify", "court-order.comply" } },
  option "Attach all" { does = disclose { "record", "health", to = "court" }, expect = "forbidden", rules = { "court-order.scope-limit", "protected.health-psych" } },
}

case "s14-5" {
  now = { violation = "graded", recommending = "yes" },
  option "Graduated, reasons, room to answer" { does = decide { "recommend", "warning", matter = "recommendation", basis = { "facts", "circumstances" } }, expect = "required", rules = "impartiality.fair-recommendations" },
  option "Revocation, chief's word" { does = decide { "recommend", "revocation", matter = "recommendation", basis = "pressure" }, expect = "forbidden", rules = { "enforcement.graduated-response", "impartiality.fair-recommendations" } },
  option "No recommendation" { does = nothing, expect = "insufficient", rules = "impartiality.fair-recommendations" },
}
