import CLibXML2

/// What libxml2 calls on its way through a document, passed on to the session that it knows.
enum XMLParserCalls {
  static var handler: xmlSAXHandler {
    var handler = xmlSAXHandler()
    handler.initialized = UInt32(XML_SAX2_MAGIC)
    handler.startElementNs = { user, name, _, _, _, _, count, _, attributes in
      guard let session = XMLParserCalls.session(user), let name else { return }
      session.startElement(name, Int(count), attributes)
    }
    handler.endElementNs = { user, _, _, _ in XMLParserCalls.session(user)?.endElement() }
    handler.characters = { user, text, count in
      XMLParserCalls.session(user)?.characters(
        UnsafeBufferPointer(start: text, count: Int(count))
      )
    }
    handler.cdataBlock = handler.characters
    handler.ignorableWhitespace = handler.characters
    handler.entityDecl = { user, _, _, _, _, _ in XMLParserCalls.session(user)?.entityDeclared() }
    handler.unparsedEntityDecl = { user, _, _, _, _ in
      XMLParserCalls.session(user)?.entityDeclared()
    }
    handler.serror = { user, error in
      guard let error else { return }
      XMLParserCalls.session(user)?.object(error.pointee)
    }
    return handler
  }

  private static func session(_ user: UnsafeMutableRawPointer?) -> XMLParserSession? {
    user.map { Unmanaged<XMLParserSession>.fromOpaque($0).takeUnretainedValue() }
  }
}
