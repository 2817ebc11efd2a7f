-- Decisions of scenarios S09 to S11.

case "s09-1" {
  now = { danger = "unassessed", danger_to = "other" },
  option "Keep talking, assess, alert supervisor" { does = { protect { "ask", "stay", to = "client" }, check { "danger", basis = "facts" }, report { "danger", to = "supervisor" } }, expect = "required", rules = { "safety.assess-threat", "exception.harm-to-others" } },
  option "Wait for Thursday" { does = check { "danger", when = "later" }, expect = "forbidden", rules = "safety.act-promptly" },
  option "Believe the laugh" { does = decide { "none", basis = "feeling", matter = "danger" }, expect = "forbidden", rules = "exception.not-personal-feeling" },
}

case "s09-2-select" {
  now = { danger = "unassessed", danger_to = "other" },
  option "Person, day, place, means, history" { does = check { "danger", basis = { "facts", "circumstances" } }, expect = "required", rules = "safety.assess-threat" },
  option "His politeness" { does = check { "danger", basis = "attitude" }, expect = "forbidden", rules = "impartiality.no-stereotypes" },
  option "His background" { does = check { "danger", basis = "stereotype" }, expect = "forbidden", rules = "impartiality.no-stereotypes" },
}

case "s09-3-grid" {
  now = { danger = "imminent", danger_to = "other" },
  option "Police, victim route, counsellor, not employer" { does = { disclose { "risk", "identity", "whereabouts", to = "police" }, disclose { "risk", to = { "target", "agency", "provider", "supervisor" } }, withhold { "risk", "identity", to = "employer" } }, expect = "required", rules = { "exception.harm-to-others", "safety.appropriate-authority" } },
  option "Call her workplace" { does = { disclose { "risk", to = "police" }, disclose { "risk", to = "employer" } }, expect = "forbidden", rules = "safety.appropriate-authority" },
  option "Police get everything" { does = disclose { "@personal", to = "police" }, expect = "forbidden", rules = "confidentiality.minimum-necessary" },
}

case "s09-4" {
  now = { danger = "unassessed", danger_to = "public" },
  option "Assess, set a check" { does = { check { "danger", basis = "facts" }, support "follow-up" }, expect = "required", rules = "safety.assess-threat" },
  option "Report every boast" { does = disclose { "confided", to = "police", on = "convenience" }, expect = "forbidden", rules = "exception.closed-list" },
  option "Ignore" { does = nothing, expect = "insufficient", rules = "safety.assess-threat" },
}

case "s09-5" {
  now = { danger = "handled", danger_to = "other", untold = "disclosure", unrecorded = "danger", telling = "dangerous" },
  option "Wait and record why" { does = record { "disclosure", "danger" }, expect = "required", rules = "safety.document-decision" },
  option "Tell him at once" { does = { tell "disclosure", record "danger" }, expect = "forbidden", rules = "safety.inform-involved" },
  option "Never tell" { does = { record "danger", decline "disclosure" }, expect = "insufficient", rules = "safety.inform-involved" },
}

case "s09-6-record" {
  now = { unrecorded = { "danger", "disclosure" } },
  option "Full" { does = record { "danger", "disclosure" }, expect = "required", rules = { "safety.document-decision", "sharing.document-disclosures" } },
  option "Phone note only" { does = record { "danger", holds = "facts" }, expect = "insufficient", rules = "safety.document-decision" },
}

case "s10-1" {
  now = { asks = "disclosure" },
  option "Private room first" { does = disclose { "compliance", "risk", to = { "provider", "police" }, where = "private" }, expect = "permitted", rules = "exception.agency-cooperation" },
  option "Speak low" { does = disclose { "compliance", "risk", to = { "provider", "police" }, where = "overheard" }, expect = "forbidden", rules = "security.private-setting" },
  option "Use initials" { does = disclose { "compliance", "risk", to = { "provider", "police" }, where = "overheard" }, expect = "forbidden", rules = "security.private-setting" },
}

case "s10-2-grid" {
  now = { asks = "conference" },
  option "Each what the task needs" { does = { disclose { "treatment", "progress", to = "provider" }, disclose { "address", "status", to = "agency" }, disclose { "compliance", "risk", to = "police" }, withhold { "health", "offence", to = "volunteer" } }, expect = "required" },
  option "Same sheet to all" { does = disclose { "treatment", "health", "compliance", "work", to = { "provider", "police", "agency", "volunteer" } }, expect = "forbidden" },
  option "Nobody anything" { does = withhold { "compliance", to = { "provider", "police" } }, expect = "insufficient", rules = "sharing.case-conference" },
}

case "s10-3" {
  now = { asks = "disclosure" },
  option "No, given for this case only" { does = withhold { "progress", "record", to = "volunteer" }, expect = "required", rules = "sharing.consent-third-parties" },
  option "Yes, names removed" { does = disclose { "progress", "record", to = "volunteer", on = "other-use" }, expect = "forbidden", rules = "confidentiality.purpose-limit" },
  option "Yes, it funds services" { does = disclose { "progress", "record", to = "volunteer", on = "other-use" }, expect = "forbidden", rules = "confidentiality.purpose-limit" },
}

case "s10-4" {
  now = { asks = "disclosure", consent = "asked" },
  option "Check the actual consent" { does = check "consent", expect = "required", rules = "sharing.consent-third-parties" },
  option "Take the coach's word" { does = disclose { "treatment", to = "provider", on = "everyone-agrees" }, expect = "forbidden", rules = "sharing.consent-third-parties" },
  option "Ask Nadia later" { does = disclose { "treatment", to = "provider" }, expect = "insufficient", rules = "sharing.consent-third-parties" },
}

case "s10-5" {
  option "Back to her needs, tasks, record" { does = { support { "plan", "follow-up" }, record "decision" }, expect = "permitted" },
  option "Loudest partner decides" { does = decide { "plan-change", basis = "pressure" }, expect = "insufficient", rules = "conflict.objectivity" },
}

case "s10-6" {
  option "Stop the talk" { does = tell { "limits", to = "provider" }, expect = "permitted" },
  option "Join in" { does = disclose { "progress", to = "provider", where = "overheard" }, expect = "forbidden", rules = "security.private-setting" },
}

case "s10-7" {
  now = { suspicion = "abuse" },
  option "Report yourself today, tell group" { does = { report { "abuse", to = "hotline" }, tell { "decision", to = "team" } }, expect = "required", rules = "exception.mandated-report" },
  option "Minute it for housing" { does = record "abuse", expect = "forbidden", rules = "exception.mandated-report" },
  option "Next conference" { does = report { "abuse", to = "team", when = "later" }, expect = "forbidden", rules = { "exception.mandated-report", "safety.act-promptly" } },
}

case "s11-1" {
  now = { breach = "found" },
  option "Report at once, isolate" { does = { report { "breach", to = "supervisor" }, tell { "breach", to = "employer" } }, expect = "required", rules = "security.report-breach" },
  option "Recall and please delete" { does = tell { "breach", to = "employer" }, expect = "insufficient", rules = "security.report-breach" },
  option "Wait to see" { does = check { "breach", when = "later" }, expect = "insufficient", rules = "security.report-breach" },
  option "Phone Mr Martinez first" { does = tell { "breach", to = "client" }, expect = "insufficient", rules = "security.report-breach" },
}

case "s11-2-select" {
  now = { breach = "found" },
  option "All exposures" { does = { report { "breach", to = "supervisor" }, check "records" }, expect = "required", rules = "security.report-breach" },
  option "Only the email" { does = check "addressee", expect = "insufficient", rules = "security.report-breach" },
}

case "s11-3" {
  now = { unrecorded = "incident" },
  option "Write what happened" { does = record "breach", expect = "required", rules = "records.accurate-complete" },
  option "System error" { does = record { "breach", truth = "false" }, expect = "forbidden", rules = { "integrity.honesty", "communication.no-misleading" } },
  option "Leave cause blank" { does = record { "breach", truth = "partial" }, expect = "forbidden", rules = "communication.no-misleading" },
}

case "s11-4" {
  now = { untold = "breach", concerned = { "client", "other-client" } },
  option "Tell each" { does = tell { "breach", to = { "client", "other-client" } }, expect = "required", rules = "communication.timely-updates" },
  option "Only one" { does = tell { "breach", to = "client" }, expect = "insufficient", rules = "communication.timely-updates" },
  option "Neither" { does = nothing, expect = "insufficient", rules = "communication.timely-updates" },
}

case "s11-5-order" {
  now = { gap = "office" },
  option "Check, review, policy, training, audit" { does = prepare { "audit", "policy", "train", "channel" }, expect = "required", rules = { "organisation.training", "organisation.audit-monitor", "organisation.clear-policies" } },
  option "Ban email" { does = prepare "policy", expect = "insufficient", rules = "organisation.training" },
}
