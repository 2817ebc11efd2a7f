-- What scenarios find besides the words of the language. It is built into the program and runs before every scenario.
-- Whatever takes longer the more it is given is written here, in Lua, so that its steps are counted like an author's
-- own. Nothing depends on addresses or chance: the same text makes the same scenario on every machine.
local given = ...
local next, type, tonumber = given.basic.next, given.basic.type, given.basic.tonumber
local string, math = given.string, given.math
local min = math.min

-- Merge sort: whatever the comparison answers, this ends.
local function sort(list, before)
  before = before or function(a, b) return a < b end
  local count, other, width = #list, {}, 1
  while width < count do
    for low = 1, count, 2 * width do
      local middle, high = min(low + width, count + 1), min(low + 2 * width, count + 1)
      local a, b = low, middle
      for i = low, high - 1 do
        if a < middle and (b >= high or not before(list[b], list[a])) then
          other[i], a = list[a], a + 1
        else
          other[i], b = list[b], b + 1
        end
      end
    end
    for i = 1, count do list[i] = other[i] end
    width = 2 * width
  end
end

local function keys_before(a, b)
  local kind_a, kind_b = type(a), type(b)
  if kind_a ~= kind_b then return kind_a < kind_b end
  return (kind_a == "number" or kind_a == "string") and a < b
end

local function pairs(list)
  local keys, at = {}, 0
  for key in next, list do keys[#keys + 1] = key end
  sort(keys, keys_before)
  return function()
    at = at + 1
    if keys[at] ~= nil then return keys[at], list[keys[at]] end
  end
end

local function step(list, i)
  local value = list[i + 1]
  if value ~= nil then return i + 1, value end
end

local function ipairs(list) return step, list, 0 end

local function tostring(value)
  local kind = type(value)
  if kind == "string" then return value end
  if kind == "number" then return value .. "" end
  if kind == "boolean" then return value and "true" or "false" end
  return kind
end

function string.rep(text, count, between)
  if count < 1 then return "" end
  local piece, rest, left = (between or "") .. text, "", count - 1
  while left > 0 do
    if left % 2 == 1 then rest = rest .. piece end
    left = left // 2
    if left > 0 then piece = piece .. piece end
  end
  return text .. rest
end

local table = { sort = sort }

function table.insert(list, at, value)
  if value == nil then at, value = #list + 1, at end
  for i = #list, at, -1 do list[i + 1] = list[i] end
  list[at] = value
end

function table.remove(list, at)
  at = at or #list
  local value = list[at]
  for i = at, #list do list[i] = list[i + 1] end
  return value
end

function table.concat(list, between, first, last)
  local out = ""
  first, last = first or 1, last or #list
  for i = first, last do out = i > first and out .. (between or "") .. list[i] or out .. list[i] end
  return out
end

return {
  ipairs = ipairs, pairs = pairs, tostring = tostring, tonumber = tonumber, type = type,
  math = math, string = string, table = table,
}
