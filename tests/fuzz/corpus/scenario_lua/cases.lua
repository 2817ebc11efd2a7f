case "one" { now = { demand = "order", covers = "compliance" },
  option "a" { does = disclose { "compliance", to = "court" }, expect = "required", rules = { "court-order.comply" } },
  option "b" { does = nothing, meant = "poor" } }
case "two" { option "c" { does = decline "gift", cite = { { "boundary.demeanour", "r", as = "forbidden" } } } }
