namespace LadderTeams.Service.Platform.SignIn.Tokens;

/// <summary>The three parts of a signed token in its compact form (RFC 7515, 7.1), each still in base64url.</summary>
internal readonly ref struct TokenParts
{
    private TokenParts(ReadOnlySpan<byte> token, int endOfHeader, int endOfPayload)
    {
        Header = token[..endOfHeader];
        Payload = token[(endOfHeader + 1)..endOfPayload];
        Signature = token[(endOfPayload + 1)..];
        Signed = token[..endOfPayload];
    }

    public ReadOnlySpan<byte> Header { get; }

    public ReadOnlySpan<byte> Payload { get; }

    public ReadOnlySpan<byte> Signature { get; }

    /// <summary>What the signature is of.</summary>
    public ReadOnlySpan<byte> Signed { get; }

    /// <summary>False when it is nothing of three parts in base64url. The signature may be empty: who left it out is told so.</summary>
    public static bool TrySplit(ReadOnlySpan<byte> token, out TokenParts parts)
    {
        parts = default;
        var (first, last) = (token.IndexOf((byte)'.'), token.LastIndexOf((byte)'.'));
        if (first <= 0 || last <= first + 1) { return false; }

        parts = new(token, first, last);
        return Base64UrlText.IsText(parts.Header) && Base64UrlText.IsText(parts.Payload) && Base64UrlText.IsText(parts.Signature);
    }
}
