import CLibXML2

/// The C library, made ready once.
enum LibXML {
  private static let isReady: Bool = {
    xmlInitParser()
    return true
  }()

  /// Prepares the library for use by several threads.
  static func prepare() {
    precondition(isReady)
  }
}
