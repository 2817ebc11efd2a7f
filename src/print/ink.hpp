#pragma once
// The colours of paper: those of the product's light theme, which keep their contrast when printed in grey.

namespace plumbline::print {

struct Ink {
  double red = 0, green = 0, blue = 0;  // 0 to 1
  bool operator==(const Ink&) const = default;
};

constexpr Ink ink_of(unsigned rgb) {
  return {static_cast<double>(rgb >> 16U & 0xFFU) / 255, static_cast<double>(rgb >> 8U & 0xFFU) / 255,
          static_cast<double>(rgb & 0xFFU) / 255};
}

inline constexpr Ink kInk = ink_of(0x1D2430);     // main text
inline constexpr Ink kInk2 = ink_of(0x434C5C);    // second to it
inline constexpr Ink kInk3 = ink_of(0x586172);    // labels
inline constexpr Ink kAccent = ink_of(0x2454B0);  // the one colour that stands out
inline constexpr Ink kViolet = ink_of(0x4A3FA6);  // the other end of the sign's ground
inline constexpr Ink kInset = ink_of(0xF8F6F1);   // quiet areas
inline constexpr Ink kLine = ink_of(0xD9D3C6);    // hairlines
inline constexpr Ink kGood = ink_of(0x1B6640);
inline constexpr Ink kWarn = ink_of(0x7D4B00);
inline constexpr Ink kBad = ink_of(0xA12F2A);
inline constexpr Ink kNote = ink_of(0x5D4391);
inline constexpr Ink kWhite = ink_of(0xFFFFFF);

}  // namespace plumbline::print
