using System.Collections.Frozen;
using Microsoft.Extensions.Options;

namespace LadderTeams.Service.Platform.SignIn;

/// <param name="IssuerOfVersion1">What tokens of version 1.0 call who issued them.</param>
internal sealed record TrustedTenant(string Id, string IssuerOfVersion1, string IssuerOfVersion2, Uri Keys);

/// <summary>The tenants on the allow-list. Ids are in lower case, as tokens have them.</summary>
internal sealed class TrustedTenants
{
    private const int LengthOfId = 36;

    private readonly FrozenDictionary<string, TrustedTenant> byId;

    public TrustedTenants(IOptions<SignInOptions> options)
    {
        Authority = options.Value.Authority.TrimEnd('/');
        ClientId = IdIn(options.Value.ClientId)!;
        byId = Split(options.Value.Tenants!).Select(id => Trust(IdIn(id)!)).DistinctBy(tenant => tenant.Id)
            .ToFrozenDictionary(tenant => tenant.Id, StringComparer.Ordinal);
    }

    public string Authority { get; }

    public string ClientId { get; }

    public IReadOnlyList<TrustedTenant> All => byId.Values;

    public TrustedTenant? Find(string? id) => id is null ? null : byId.GetValueOrDefault(id);

    public static string[] Split(string ids) => ids.Split(',', StringSplitOptions.TrimEntries);

    /// <summary>Null for what is no id.</summary>
    public static string? IdIn(string? text) => TryRead(text, out var id) ? id.ToString("D") : null;

    /// <summary>Whether it is an id in the one form that tokens have it in.</summary>
    public static bool IsId(string? text) =>
        TryRead(text, out var id) && Write(id, stackalloc char[LengthOfId]).SequenceEqual(text);

    private static ReadOnlySpan<char> Write(Guid id, Span<char> text) => id.TryFormat(text, out var length, "D") ? text[..length] : default;

    private static bool TryRead(string? text, out Guid id) => Guid.TryParseExact(text, "D", out id) && id != Guid.Empty;

    private TrustedTenant Trust(string id) =>
        new(id, $"https://sts.windows.net/{id}/", $"{Authority}/{id}/v2.0", new($"{Authority}/{id}/discovery/v2.0/keys"));
}
