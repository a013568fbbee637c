/// What is known of the tags of RIS.
enum RISTags {
  /// Tags whose text may run over several lines, paragraphs among them.
  static let freeText: Set<FieldTag> = ["AB", "N1", "N2", "RN", "NO", "FX", "CI"]

  /// Tags whose further lines are further values.
  static let lists: Set<FieldTag> = [
    "KW", "L1", "L2", "L3", "L4", "UR", "LK", "DB", "SN", "AD", "DE",
  ]

  /// Tags that begin a record which lacks its type.
  static let openings: Set<FieldTag> = ["TI", "T1", "AU", "A1"]

  /// Tags that exporters write; others count only where they are written with two blanks.
  static let known: Set<FieldTag> = {
    let fixed = """
      AB AD AI AN AU A1 A2 A3 A4 A5 AV BT CA CC CI CN CP CR CT CY DA DB DE DI DO DP ED EP ER ET FN \
      FU FX ID IS J1 J2 J9 JA JF JI JO KW L1 L2 L3 L4 LA LB LK LL M1 M2 M3 M4 N1 N2 NO NV OP OT PA \
      PB PD PG PI PM PP PT PU PY RI RN RP SE SM SN SO SP ST T1 T2 T3 TA TI TS TT TY UR VL VO WE WT \
      Y1 Y2 YR C1 C2 C3 C4 C5 C6 C7 C8 U1 U2 U3 U4 U5 U6 U7 U8 U9 PMID PMCID ISSN ISBN DOI
      """
    return Set(
      fixed.split(whereSeparator: \.isWhitespace).map { FieldTag(text: String($0)) }
    )
  }()
}
