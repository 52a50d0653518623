using LadderTeams.Local.Tenant.Tokens;
using Microsoft.AspNetCore.Cors.Infrastructure;

namespace LadderTeams.Local.Tenant.SignIn;

/// <summary>What a tenant of Entra has below its id.</summary>
internal static class SignInEndpoints
{
    private const string FromTheTab = "from the tab";

    public static void AddSignIn(this IServiceCollection services)
    {
        services.AddCors();
        services.AddOptions<CorsOptions>().Configure<RegisteredClient>((cors, client) =>
            cors.AddPolicy(FromTheTab, policy => policy.SetIsOriginAllowed(client.IsOrigin).WithMethods("GET", "POST").AllowAnyHeader()));
        services.AddSingleton<Sessions>();
        services.AddSingleton<AuthorizationCodes>();
        services.AddSingleton<RefreshTokens>();
        services.AddSingleton<TokenIssuer>();
        services.AddSingleton<TabGrants>();
        services.AddSingleton<OnBehalfOf>();
        services.AddSingleton<ClientCredentials>();
        services.AddSingleton<ManagedIdentity>();
        services.AddSingleton<Authorize>();
        services.AddSingleton<TokenEndpoint>();
        services.AddSingleton<CommandLineToken>();
    }

    public static void MapSignIn(this IEndpointRouteBuilder routes, Guid tenant)
    {
        var group = routes.MapGroup($"/{tenant}");
        group.MapGet("/v2.0/.well-known/openid-configuration", Metadata.Describe).RequireCors(FromTheTab);
        group.MapGet("/discovery/v2.0/keys", Metadata.Keys).RequireCors(FromTheTab);
        group.MapGet("/oauth2/v2.0/authorize", (HttpContext context, Authorize authorize) => authorize.Ask(context));
        group.MapPost("/oauth2/v2.0/authorize", (HttpContext context, Authorize authorize) => authorize.ChooseAsync(context));
        group.MapPost("/oauth2/v2.0/token", (HttpContext context, TokenEndpoint token) => token.AnswerAsync(context)).RequireCors(FromTheTab);
        group.MapGet("/oauth2/v2.0/logout", Logout.Answer);
        routes.MapGet($"{CommandLineToken.Path}/{{person}}", (HttpContext context, string person, CommandLineToken token) => token.Answer(context, person));
        routes.MapGet(ManagedIdentity.Path, (HttpRequest request, ManagedIdentity identity) => identity.Answer(request));
    }
}
