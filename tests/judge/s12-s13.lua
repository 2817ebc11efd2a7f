-- Decisions of scenarios S12 and S13.

case "s12-1" {
  now = { violation = "open" },
  option "Contact both same day and ask" { does = check "violation", expect = "required", rules = { "enforcement.respond-promptly", "supervision.regular-contact" } },
  option "Warn Boyd, let Ellis reschedule" { does = decide { "warning", matter = "violation", equal = "no", basis = "attitude" }, expect = "forbidden", rules = "impartiality.equal-treatment" },
  option "Wait a week" { does = check { "violation", when = "later" }, expect = "insufficient", rules = "enforcement.respond-promptly" },
}

case "s12-2" {
  now = { violation = "graded" },
  option "Same grid then individual facts" { does = decide { matter = "violation", basis = { "tool", "circumstances", "facts" } }, expect = "permitted" },
  option "Grade by attitude" { does = decide { matter = "violation", basis = "attitude" }, expect = "forbidden", rules = "impartiality.no-stereotypes" },
  option "Grade by charge only" { does = decide { matter = "violation", basis = "partial" }, expect = "insufficient", rules = "enforcement.assess-severity" },
}

case "s12-3" {
  now = { violation = "graded", untold = "decision" },
  option "Plan change, warning, reasons" { does = { decide { "plan-change", "warning", matter = "violation", basis = "circumstances" }, tell "reasons" }, expect = "required", rules = "communication.timely-updates" },
  option "Same sanction" { does = { decide { "same-for-all", matter = "violation" }, tell "decision" }, expect = "insufficient", rules = { "enforcement.graduated-response", "authority.individual-circumstances" } },
  option "Revocation to send a message" { does = decide { "revocation", matter = "violation", basis = "pressure" }, expect = "forbidden", rules = "enforcement.graduated-response" },
}

case "s12-5" {
  now = { asks = "explanation" },
  option "What was expected, respect" { does = tell "expectations", expect = "required", rules = "communication.expectations-upfront" },
  option "Apologise and soften" { does = tell { "reasons", truth = "partial" }, expect = "insufficient", rules = "communication.clear-honest" },
  option "Read the rule aloud" { does = tell { "expectations", manner = "cold" }, expect = "insufficient", cite = { "boundary.demeanour", "Read out, not explained." }, rules = "boundary.demeanour" },
}

case "s13-1" {
  now = { asks = "favour" },
  option "Decline, pay elsewhere, note" { does = { decline "gift", record "gift" }, expect = "required", rules = "conflict.no-personal-gain" },
  option "Accept, pay for parts" { does = accept "favour", expect = "forbidden", rules = "conflict.no-personal-gain" },
  option "Refer customers in exchange" { does = accept "trade", expect = "forbidden", rules = { "conflict.no-personal-gain", "authority.no-abuse" } },
}

case "s13-2" {
  now = { asks = "contact" },
  option "Office contact only, warm, supervisor" { does = { decline "contact", tell "contact", report { "contact", to = "supervisor" } }, expect = "required", rules = "boundary.no-socialising" },
  option "Answer a few" { does = relate "messages", expect = "forbidden", rules = { "boundary.no-personal-relationship", "boundary.professional" } },
  option "Ignore and log nothing" { does = nothing, expect = "insufficient", rules = "boundary.professional" },
}

case "s13-3" {
  now = { asks = "search" },
  option "No search, check order, ask supervisor" { does = { decline "search", check "order", consult { "search", to = "supervisor" } }, expect = "required", rules = "rights.search-seizure" },
  option "Mind if I look" { does = search { "ask-consent", on = "feeling" }, expect = "insufficient", rules = "rights.search-seizure" },
  option "Take it for safekeeping" { does = search { "seize", on = "feeling" }, expect = "forbidden", rules = { "rights.search-seizure", "exception.not-personal-feeling" } },
}

case "s13-4" {
  now = { danger = "possible", danger_to = "public" },
  option "Assess, write, appropriate authority" { does = { check { "danger", basis = "facts" }, record "danger", disclose { "risk", "seen", to = "police" } }, expect = "required", rules = { "exception.reoffending-plans", "safety.assess-threat" } },
  option "Look first, paper later" { does = search "look", expect = "forbidden", rules = "rights.search-seizure" },
}

case "s13-5" {
  now = { misconduct = "seen" },
  option "Report, do not trade stories" { does = report { "misconduct", to = "supervisor" }, expect = "required", rules = "reporting.report-misconduct" },
  option "Laugh it off" { does = nothing, expect = "forbidden", rules = "reporting.report-misconduct" },
  option "Confront him alone" { does = tell { "misconduct", to = "wrongdoer" }, expect = "forbidden", rules = { "reporting.to-supervisor-or-ethics", "reporting.report-misconduct" } },
}
