using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace LadderTeams.Service.Tests.Platform.SignIn;

/// <summary>
/// Tokens that must let nobody in, by a name that says what is wrong, each with the code that it is refused with. All but what
/// the name says is right, the signature too unless the name speaks of it.
/// </summary>
internal static class HostileTokens
{
    private const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    private const string Person = "11111111-2222-4333-8444-555555555555";

    public static TestTenant Tenant { get; } = new("0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d");

    public static TestTenant OtherTenant { get; } = new("ffffffff-4e5f-4a6b-8c7d-9e0f1a2b3c4d");

    private static TestKey Key => TestKey.Usual;

    /// <summary>Nobody's; it calls itself like the tenant's.</summary>
    private static TestKey Forged { get; } = new(TestKey.Usual.Id);

    private static string Good => Key.Sign(Claims());

    public static IReadOnlyDictionary<string, (string Code, Func<string> Token)> All { get; } = new Dictionary<string, (string, Func<string>)>
    {
        // form
        ["one part"] = ("token_malformed", () => Good.Split('.')[0]),
        ["two parts"] = ("token_malformed", () => Good[..Good.LastIndexOf('.')]),
        ["four parts"] = ("token_malformed", () => $"{Good}.AAAA"),
        ["five parts, as an encrypted one"] = ("token_malformed", () => "eyJhbGciOiJSU0EtT0FFUCJ9.QUFB.QUFB.QUFB.QUFB"),
        ["dots alone"] = ("token_malformed", () => ".."),
        ["no header"] = ("token_malformed", () => Good[Good.IndexOf('.')..]),
        ["no payload"] = ("token_malformed", () => $"{Good.Split('.')[0]}..{Good.Split('.')[2]}"),
        ["huge"] = ("token_too_large", () => Key.Sign(Claims(claims => claims["name"] = new string('a', 20_000)))),
        ["a little too large"] = ("token_too_large", () => Good + new string('A', (16 * 1024) + 1 - Good.Length)),
        ["nothing but letters"] = ("token_malformed", () => new string('A', 16 * 1024)),
        ["quoted"] = ("token_malformed", () => $"\"{Good}\""),
        ["space within"] = ("token_malformed", () => Good.Insert(Good.IndexOf('.') + 5, " ")),
        ["two tokens"] = ("token_malformed", () => $"{Good}, {Good}"),
        ["padding"] = ("token_malformed", () => $"{Good}=="),
        ["base64 with plus and slash"] = ("token_malformed", () => Good.Insert(Good.IndexOf('.') + 4, "+/+/")),
        ["a length that no bytes have"] = ("token_malformed", () => $"{Good.Split('.')[0]}.AAAAA.{Good.Split('.')[2]}"),
        ["bits that no byte takes, in the signature"] = ("token_malformed", () => Good[..^1] + Letters[Letters.IndexOf(Good[^1], StringComparison.Ordinal) + 1]),
        ["letters of another alphabet"] = ("token_malformed", () => Good.Replace('e', '\u0435')), // Cyrillic, looks the same
        ["full-width letters"] = ("token_malformed", () => Good.Replace('e', '\uFF45')),
        ["zero byte"] = ("token_malformed", () => Good.Insert(10, "%00")),

        // header
        ["header is no JSON"] = ("token_malformed", () => Key.Sign("not json", Claims().ToJsonString())),
        ["header is an array"] = ("token_malformed", () => Key.Sign("""["RS256"]""", Claims().ToJsonString())),
        ["header is no text"] = ("token_malformed", () => $"{Base64Url.EncodeToString([0x7B, 0x22, 0xFF, 0xFE, 0x22])}.{Good.Split('.', 2)[1]}"),
        ["header goes on"] = ("token_malformed", () => Key.Sign(Key.Header.ToJsonString() + "{}", Claims().ToJsonString())),
        ["header has comments"] = ("token_malformed", () => Key.Sign("/**/" + Key.Header.ToJsonString(), Claims().ToJsonString())),
        ["header is a hundred deep"] = ("token_malformed", () => Key.Sign($$"""{"a":{{new string('[', 100)}}{{new string(']', 100)}},"alg":"RS256","kid":"usual"}""", Claims().ToJsonString())),
        ["key id is half a character"] = ("token_malformed", () => Key.Sign("""{"alg":"RS256","kid":"\uD800"}""", Claims().ToJsonString())),
        ["algorithm twice"] = ("token_malformed", () => Key.Sign("""{"alg":"none","alg":"RS256","kid":"usual"}""", Claims().ToJsonString())),
        ["algorithm twice, once escaped"] = ("token_malformed", () => Key.Sign("""{"alg":"RS256","\u0061lg":"none","kid":"usual"}""", Claims().ToJsonString())),
        ["no algorithm"] = ("token_algorithm", () => Key.Sign("""{"kid":"usual"}""", Claims().ToJsonString())),
        ["algorithm none, unsigned"] = ("token_algorithm", () => $"{TestKey.Text("""{"alg":"none"}""")}.{Good.Split('.')[1]}."),
        ["algorithm none, signed"] = ("token_algorithm", () => Signed("none")),
        ["algorithm NONE"] = ("token_algorithm", () => Signed("NONE")),
        ["algorithm rs256"] = ("token_algorithm", () => Signed("rs256")),
        ["algorithm RS256 and a space"] = ("token_algorithm", () => Signed("RS256 ")),
        ["algorithm RS256 in full-width letters"] = ("token_algorithm", () => Signed("ＲＳ256")),
        ["algorithm is an array"] = ("token_algorithm", () => Key.Sign("""{"alg":["RS256"],"kid":"usual"}""", Claims().ToJsonString())),
        ["HS256 with the public key as the secret"] = ("token_algorithm", WithPublicKeyAsSecret),
        ["PS256"] = ("token_algorithm", () => Key.Sign("""{"alg":"PS256","kid":"usual"}""", Claims().ToJsonString(), RSASignaturePadding.Pss)),
        ["RS384"] = ("token_algorithm", () => Signed("RS384")),
        ["ES256"] = ("token_algorithm", () => Signed("ES256")),
        ["key by address"] = ("token_header", () => WithHeader(Forged, "jku", "https://evil.example/keys")),
        ["key in the header"] = ("token_header", () => WithHeader(Forged, "jwk", Forged.Jwk)),
        ["certificate by address"] = ("token_header", () => WithHeader(Forged, "x5u", "https://evil.example/certificate")),
        ["certificate in the header"] = ("token_header", () => WithHeader(Forged, "x5c", new JsonArray("MIIB"))),
        ["key by address, rightly signed"] = ("token_header", () => WithHeader(Key, "jku", "https://evil.example/keys")),
        ["something critical"] = ("token_header", () => WithHeader(Key, "crit", new JsonArray("exp"))),
        ["nothing critical"] = ("token_header", () => WithHeader(Key, "crit", new JsonArray())),

        // key and signature
        ["no key id"] = ("token_key_missing", () => Key.Sign("""{"alg":"RS256","typ":"JWT"}""", Claims().ToJsonString())),
        ["key id is a number"] = ("token_key_missing", () => Key.Sign("""{"alg":"RS256","kid":1}""", Claims().ToJsonString())),
        ["key id is empty"] = ("token_key_missing", () => Key.Sign("""{"alg":"RS256","kid":""}""", Claims().ToJsonString())),
        ["key id is very long"] = ("token_key_missing", () => WithHeader(Key, "kid", new string('k', 1_000))),
        ["key id of no key"] = ("token_key_unknown", () => WithHeader(Key, "kid", "another")),
        ["key id in another case"] = ("token_key_unknown", () => WithHeader(Key, "kid", "USUAL")),
        ["key id is a path"] = ("token_key_unknown", () => WithHeader(Key, "kid", "../../dev/null")),
        ["key id is a query"] = ("token_key_unknown", () => WithHeader(Key, "kid", "' or 1=1 --")),
        ["signed by another key of that id"] = ("token_signature", () => Forged.Sign(Claims())),
        ["no signature"] = ("token_signature", () => Good[..(Good.LastIndexOf('.') + 1)]),
        ["half a signature"] = ("token_signature", () => Good[..(Good.LastIndexOf('.') + 1 + 172)]),
        ["signature of zeros"] = ("token_signature", () => Good[..(Good.LastIndexOf('.') + 1)] + Base64Url.EncodeToString(new byte[256])),
        ["signature of ones"] = ("token_signature", () => Good[..(Good.LastIndexOf('.') + 1)] + Base64Url.EncodeToString(Enumerable.Repeat((byte)0xFF, 256).ToArray())),
        ["another padding under RS256"] = ("token_signature", () => Key.Sign(Key.Header.ToJsonString(), Claims().ToJsonString(), RSASignaturePadding.Pss)),
        ["swapped payload"] = ("token_signature", () => WithPayload(Claims(claims => claims["oid"] = TestTenant.OwnerId).ToJsonString())),
        ["swapped header"] = ("token_signature", () => $"{TestKey.Text("""{"kid":"usual","alg":"RS256"}""")}.{Good.Split('.', 2)[1]}"),
        ["payload without a signature of its own that is no JSON"] = ("token_signature", () => WithPayload("not json")),

        // claims
        ["payload is no JSON"] = ("token_malformed", () => Key.Sign(Key.Header.ToJsonString(), "not json")),
        ["payload is an array"] = ("token_malformed", () => Key.Sign(Key.Header.ToJsonString(), "[]")),
        ["payload is null"] = ("token_malformed", () => Key.Sign(Key.Header.ToJsonString(), "null")),
        ["payload goes on"] = ("token_malformed", () => Key.Sign(Key.Header.ToJsonString(), Claims().ToJsonString() + "{}")),
        ["payload begins with a mark of byte order"] = ("token_malformed", () => Key.Sign(Key.Header.ToJsonString(), "\uFEFF" + Claims().ToJsonString())),
        ["audience twice"] = ("token_malformed", () => Twice("\"aud\":\"another\"")),
        ["tenant twice"] = ("token_malformed", () => Twice($"\"tid\":\"{Tenant.Id}\"")),
        ["tenant twice, once escaped"] = ("token_malformed", () => Twice("\"t\\u0069d\":\"another\"")),
        ["person twice"] = ("token_malformed", () => Twice($"\"oid\":\"{TestTenant.OwnerId}\"")),
        ["roles twice"] = ("token_malformed", () => Twice("\"roles\":[\"Ladder.Owner\"]")),
        ["name is half a character"] = ("token_malformed", () => Key.Sign(Key.Header.ToJsonString(), Claims().ToJsonString().Replace("Ada", "\\uD800", StringComparison.Ordinal))),
        ["no claims"] = ("token_tenant", () => Key.Sign([])),
        ["no tenant"] = ("token_tenant", () => Without("tid")),
        ["another tenant"] = ("token_tenant", () => Key.Sign(OtherTenant.Claims("Ada", Person))),
        ["another tenant, under the issuer of ours"] = ("token_tenant", () => With("tid", OtherTenant.Id)),
        ["tenant in capitals"] = ("token_tenant", () => With("tid", Tenant.Id.ToUpperInvariant())),
        ["tenant in braces"] = ("token_tenant", () => With("tid", $"{{{Tenant.Id}}}")),
        ["tenant with a space"] = ("token_tenant", () => With("tid", Tenant.Id + " ")),
        ["tenant in other digits"] = ("token_tenant", () => With("tid", Tenant.Id.Replace('0', '\u0660'))),
        ["tenant is an array"] = ("token_tenant", () => With("tid", new JsonArray(Tenant.Id))),
        ["tenant's name is escaped wrongly"] = ("token_tenant", () => Key.Sign(Key.Header.ToJsonString(), Claims().ToJsonString().Replace("\"tid\"", "\"\\uFF54id\"", StringComparison.Ordinal))),
        ["no issuer"] = ("token_issuer", () => Without("iss")),
        ["another tenant's issuer"] = ("token_issuer", () => With("iss", OtherTenant.Claims("Ada", Person)["iss"]!.DeepClone())),
        ["another authority's issuer"] = ("token_issuer", () => With("iss", $"https://login.evil.example/{Tenant.Id}/v2.0")),
        ["issuer with a slash more"] = ("token_issuer", () => With("iss", Claims()["iss"]!.GetValue<string>() + "/")),
        ["issuer in capitals"] = ("token_issuer", () => With("iss", Claims()["iss"]!.GetValue<string>().ToUpperInvariant())),
        ["issuer of version 1 with version 2"] = ("token_issuer", () => With("iss", $"https://sts.windows.net/{Tenant.Id}/")),
        ["issuer of version 2 with version 1"] = ("token_issuer", () => With("ver", "1.0")),
        ["no version"] = ("token_issuer", () => Without("ver")),
        ["a version that is not there"] = ("token_issuer", () => With("ver", "3.0")),
        ["version is a number"] = ("token_issuer", () => With("ver", 2.0)),
        ["no audience"] = ("token_audience", () => Without("aud")),
        ["another audience"] = ("token_audience", () => With("aud", "00000003-0000-0000-c000-000000000000")),
        ["audience array"] = ("token_audience", () => With("aud", new JsonArray(TestTenant.ClientId))),
        ["audience is a null"] = ("token_audience", () => With("aud", null)),
        ["audience in capitals"] = ("token_audience", () => With("aud", TestTenant.ClientId.ToUpperInvariant())),
        ["audience begins with ours"] = ("token_audience", () => With("aud", TestTenant.ClientId + "0")),
        ["audience ends with ours"] = ("token_audience", () => With("aud", "0" + TestTenant.ClientId)),
        ["audience of a web address"] = ("token_audience", () => With("aud", $"https://ladder.example/{TestTenant.ClientId}")),
        ["audience of a longer path"] = ("token_audience", () => With("aud", $"api://ladder.example/other/{TestTenant.ClientId}")),
        ["audience of no host"] = ("token_audience", () => With("aud", $"api:///{TestTenant.ClientId}")),
        ["audience of no scheme"] = ("token_audience", () => With("aud", $"/{TestTenant.ClientId}")),
        ["audience of a host with a fragment"] = ("token_audience", () => With("aud", $"api://ladder.example#/{TestTenant.ClientId}")),
        ["no expiry"] = ("token_expired", () => Without("exp")),
        ["expired"] = ("token_expired", () => With("exp", Clock.Seconds - 121)),
        ["expired as long ago as clocks may differ"] = ("token_expired", () => With("exp", Clock.Seconds - 120)),
        ["expired before 1970"] = ("token_expired", () => With("exp", -1)),
        ["expiry is a text"] = ("token_expired", () => With("exp", "4102444800")),
        ["expiry is no whole number"] = ("token_expired", () => Key.Sign(Key.Header.ToJsonString(), Claims().ToJsonString().Replace("4102444800", "4102444800.5", StringComparison.Ordinal))),
        ["expiry is larger than numbers are"] = ("token_expired", () => Key.Sign(Key.Header.ToJsonString(), Claims().ToJsonString().Replace("4102444800", "1e999", StringComparison.Ordinal))),
        ["not yet valid"] = ("token_not_yet_valid", () => With("nbf", Clock.Seconds + 121)),
        ["not yet valid, and for ever"] = ("token_not_yet_valid", () => With("nbf", long.MaxValue)),
        ["begin is a text"] = ("token_not_yet_valid", () => With("nbf", "0")),
        ["app-only token, as it says"] = ("token_app_only", () => With("idtyp", "app")),
        ["app-only token with roles"] = ("token_app_only", () => Key.Sign(Tenant.Claims("Daemon", Person, "Ladder.Owner").But(claims => claims.Remove("scp")))),
        ["token of a device"] = ("token_app_only", () => With("idtyp", "device")),
        ["token of what is not said"] = ("token_app_only", () => With("idtyp", 1)),
        ["id token"] = ("token_scope", () => Key.Sign(Claims(claims =>
        {
            foreach (var name in (string[])["scp", "roles", "azp"]) { claims.Remove(name); }

            claims["nonce"] = "678910";
        }))),
        ["another scope"] = ("token_scope", () => With("scp", "User.Read")),
        ["a scope that begins alike"] = ("token_scope", () => With("scp", "access_as_user.read")),
        ["a scope in capitals"] = ("token_scope", () => With("scp", "Access_As_User")),
        ["scopes with commas"] = ("token_scope", () => With("scp", "access_as_user,User.Read")),
        ["scopes in an array"] = ("token_scope", () => With("scp", new JsonArray("access_as_user"))),
        ["no person"] = ("token_person", () => Without("oid")),
        ["person by address"] = ("token_person", () => With("oid", "ada@example.com")),
        ["person is nobody"] = ("token_person", () => With("oid", Guid.Empty.ToString())),
        ["person is a path"] = ("token_person", () => With("oid", $"../{Person}")),
    };

    /// <summary>When the tokens are looked at.</summary>
    public static SettableTime Time { get; } = new(Clock.Now);

    private static JsonObject Claims(Action<JsonObject>? change = null) => Tenant.Claims("Ada", Person).But(change ?? (_ => { }));

    private static string With(string claim, JsonNode? value) => Key.Sign(Claims(claims => claims[claim] = value));

    private static string Without(string claim) => Key.Sign(Claims(claims => claims.Remove(claim)));

    private static string Twice(string member) => Key.Sign(Key.Header.ToJsonString(), Claims().ToJsonString()[..^1] + $",{member}}}");

    private static string Signed(string algorithm) => WithHeader(Key, "alg", algorithm);

    private static string WithHeader(TestKey key, string name, JsonNode value) => key.Sign(key.Header.But(header => header[name] = value), Claims());

    private static string WithPayload(string payload) => $"{Good.Split('.')[0]}.{TestKey.Text(payload)}.{Good.Split('.')[2]}";

    private static string WithPublicKeyAsSecret()
    {
        using var rsa = RSA.Create(Key.PublicKey);
        var signed = $"{TestKey.Text("""{"alg":"HS256","kid":"usual"}""")}.{Good.Split('.')[1]}";
        return $"{signed}.{Base64Url.EncodeToString(HMACSHA256.HashData(Encoding.ASCII.GetBytes(rsa.ExportSubjectPublicKeyInfoPem()), Encoding.ASCII.GetBytes(signed)))}";
    }

    private static JsonObject But(this JsonObject json, Action<JsonObject> change)
    {
        change(json);
        return json;
    }

    private static class Clock
    {
        public static readonly DateTimeOffset Now = new(2026, 11, 21, 12, 0, 0, TimeSpan.Zero);

        public static long Seconds => Now.ToUnixTimeSeconds();
    }
}
