-- Decisions of scenarios S15 and S16.

case "s15-1" {
  now = { dispute = "open" },
  option "Stop, private rooms" { does = { protect { "separate", to = "client" }, tell { manner = "listening" } }, expect = "required", rules = "dispute.listen-first" },
  option "Answer where he stands" { does = tell { manner = "listening", where = "overheard" }, expect = "insufficient", rules = "security.private-setting" },
  option "Threaten a violation" { does = tell { manner = "threatening" }, expect = "forbidden", rules = "authority.no-abuse" },
}

case "s15-3" {
  now = { breach = "found" },
  option "Report, support, talk privately" { does = { report { "breach", to = "supervisor" }, support { "care", to = "client" }, tell { "breach", to = "colleague" } }, expect = "required", rules = "security.report-breach" },
  option "Let it go" { does = nothing, expect = "insufficient", rules = "security.report-breach" },
  option "Correct Wren before everyone" { does = tell { "dispute", to = "colleague", where = "overheard", manner = "harsh" }, expect = "insufficient", rules = { "security.private-setting", "security.report-breach" } },
}

case "s15-4" {
  now = { dispute = "stuck" },
  option "Ask supervisor for mediation" { does = { consult { "dispute", to = "supervisor" }, tell "decision" }, expect = "required", rules = "dispute.seek-guidance" },
  option "Reassign without explanation" { does = decide { "hand-over", process = "skipped" }, expect = "insufficient", rules = { "integrity.transparent-decisions", "dispute.stay-open" } },
  option "Mediate alone" { does = tell { manner = "listening" }, expect = "insufficient", rules = "dispute.seek-guidance" },
}

case "s15-5" {
  now = { asks = { "disclosure", "explanation" } },
  option "Explain entitlement and how to ask" { does = { tell "limits", withhold { "record", to = "client" } }, expect = "required", rules = "communication.expectations-upfront" },
  option "Read it to him" { does = disclose { "record", to = "client" }, expect = "forbidden", rules = { "confidentiality.minimum-necessary", "protected.supervision-records" } },
  option "Say there are no notes" { does = tell { "records", truth = "false" }, expect = "forbidden", rules = { "communication.no-misleading", "integrity.honesty" } },
}

case "s15-6" {
  now = { danger = "possible", danger_to = "other" },
  option "Threat, assess, security or police, record" { does = { check "danger", report { "danger", to = { "police", "supervisor" } }, record "danger" }, expect = "required", rules = "exception.harm-to-others" },
  option "Heat of the moment" { does = nothing, expect = "forbidden", rules = "exception.harm-to-others" },
  option "Tell Wren to leave early" { does = protect { "warn", to = "target" }, expect = "insufficient", rules = "exception.harm-to-others" },
}

case "s16-1" {
  now = { asks = "explanation" },
  option "Explain private, not, expects, follows" { does = tell { "limits", "expectations" }, expect = "required", rules = "communication.expectations-upfront" },
  option "Promise everything stays" { does = tell "secrecy", expect = "forbidden", rules = { "communication.explain-limits", "confidentiality.trust" } },
  option "Hand over the form" { does = tell { "expectations", manner = "cold" }, expect = "insufficient", rules = "communication.expectations-upfront" },
}

case "s16-3" {
  now = { danger = "unassessed", danger_to = "self" },
  option "Ask gently, safety path" { does = protect "ask", expect = "required", rules = { "exception.self-harm", "safety.assess-threat" } },
  option "Note it for next month" { does = support { "services", when = "later" }, expect = "forbidden", rules = "safety.act-promptly" },
  option "Change the subject" { does = tell "expectations", expect = "forbidden", rules = "exception.self-harm" },
}

case "s16-4" {
  option "Tool and facts, second reading, note" { does = { check { "danger", basis = { "tool", "facts" } }, consult { "danger", to = "supervisor" }, record "decision" }, expect = "permitted" },
  option "Trust the stomach" { does = decide { basis = "feeling", matter = "danger" }, expect = "forbidden", rules = "impartiality.facts-not-feelings" },
  option "Trust the number only" { does = decide { basis = "partial", matter = "danger" }, expect = "insufficient", rules = "impartiality.all-relevant" },
}

case "s16-5-order" {
  now = { gap = "office" },
  option "Policy, audit, training, channel" { does = prepare { "policy", "audit", "train", "channel" }, expect = "required", rules = { "organisation.clear-policies", "organisation.audit-monitor", "organisation.training", "organisation.reporting-channels" } },
  option "Slogan" { does = nothing, expect = "insufficient", rules = "organisation.clear-policies" },
}

case "s16-6" {
  now = { reprisal = "seen" },
  option "Use the code, back the colleague" { does = support { "include", to = "colleague" }, expect = "required", rules = "accountability.support-reporters" },
  option "Agree to fit in" { does = nothing, expect = "insufficient", rules = "accountability.support-reporters" },
  option "Shame him" { does = tell { to = "colleague", manner = "harsh", where = "overheard" }, expect = "insufficient", cite = { "boundary.demeanour", "He is shamed in front of others." }, rules = "boundary.demeanour" },
}

case "s16-7" {
  now = { verified = "no", asks = "disclosure" },
  option "No answer, verify through directory" { does = { withhold { "address", to = "stranger" }, check "requester" }, expect = "required", rules = "sharing.verify-requester" },
  option "Confirm the street" { does = disclose { "address", to = "stranger" }, expect = "forbidden", rules = "sharing.verify-requester" },
  option "Ask Theo to reply" { does = tell "contact", expect = "insufficient", rules = "sharing.verify-requester" },
}

case "s16-8" {
  option "Version without people" { does = disclose { "figures", to = "public" }, expect = "permitted", rules = "publicity.generic-only" },
  option "Photos from behind" { does = disclose { "identity", "progress", to = "public", via = "social-media", on = "good-intention" }, expect = "forbidden", rules = "publicity.no-client-posts" },
  option "Signature at ceremony" { does = disclose { "identity", "progress", to = "public", via = "social-media", on = "client-request" }, expect = "forbidden", rules = { "publicity.no-client-posts", "exception.not-client-request" } },
}
