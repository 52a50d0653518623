using System.Text.Json.Nodes;
using LadderTeams.Local.Tenant.Keys;

namespace LadderTeams.Local.Tenant.Tokens;

/// <summary>
/// The identity that Azure gives to the service, and what stands for it when the service proves who it is: no secret, but a
/// token that is got where the service runs and trusted by its registration.
/// </summary>
internal sealed class ManagedIdentity(TenantAddress address, KeyRing keys, TokenIssuer issuer, TimeProvider time)
{
    public const string Path = "/managed-identity/token";
    private const string Exchange = "api://AzureADTokenExchange";
    private const string AssertionType = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

    private static readonly Guid Id = new("fb474e95-e2f0-4826-ba91-53bde3221553");

    /// <summary>What App Service puts into <c>IDENTITY_ENDPOINT</c>.</summary>
    public Uri Endpoint => new(address.Root, Path);

    /// <summary>What App Service puts into <c>IDENTITY_HEADER</c>, so that nobody else on the machine can ask.</summary>
    public string Header { get; } = RandomText.Next();

    /// <summary>Answers as App Service does in version 2019-08-01.</summary>
    public IResult Answer(HttpRequest request)
    {
        var resource = request.Query["resource"].ToString();
        return request switch
        {
            _ when request.Headers["X-IDENTITY-HEADER"] != Header => TypedResults.Json(new JsonObject { ["statusCode"] = 403, ["message"] = "The X-IDENTITY-HEADER is not that of this app." }, statusCode: 403),
            _ when resource != Exchange || request.Query["api-version"] != "2019-08-01" => TypedResults.Json(new JsonObject { ["statusCode"] = 400, ["message"] = "The resource or the api-version is not known." }, statusCode: 400),
            _ => TypedResults.Json(new JsonObject
            {
                ["access_token"] = issuer.WorkloadToken(Id, resource),
                ["expires_on"] = $"{(time.GetUtcNow() + TokenIssuer.Lifetime).ToUnixTimeSeconds()}",
                ["resource"] = resource,
                ["token_type"] = "Bearer",
            }),
        };
    }

    /// <summary>Null when it proves that it comes from the service.</summary>
    public TokenError? RefuseProof(string? type, string? assertion)
    {
        if (type is null || assertion is null) { return TokenError.InvalidClient(7000218, "The request body must contain the following parameter: 'client_assertion' or 'client_secret'."); }

        return Jwt.Verify(assertion, keys) switch
        {
            _ when type != AssertionType => TokenError.InvalidClient(7000218, "The client_assertion_type is not known."),
            null => TokenError.InvalidClient(700027, "The certificate with identifier used to sign the client assertion is not registered on application."),
            { } claims when Jwt.TextOf(claims, "aud") != Exchange => TokenError.InvalidClient(700212, "No matching federated identity record found for presented assertion audience."),
            { } claims when Jwt.TextOf(claims, "iss") != address.Issuer => TokenError.InvalidClient(700211, "No matching federated identity record found for presented assertion issuer."),
            { } claims when Jwt.TextOf(claims, "sub") != $"{Id}" => TokenError.InvalidClient(700213, "No matching federated identity record found for presented assertion subject."),
            { } claims when !Jwt.IsCurrent(claims, time.GetUtcNow()) => TokenError.InvalidClient(700024, "Client assertion is not within its valid time range."),
            _ => null,
        };
    }
}
