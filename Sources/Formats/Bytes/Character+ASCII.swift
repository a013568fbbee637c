extension Character {
  var isASCIIDigit: Bool { "0" <= self && self <= "9" && isASCII }
}
