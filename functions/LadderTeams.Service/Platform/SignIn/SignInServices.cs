using LadderTeams.Service.Platform.SignIn.Access;
using LadderTeams.Service.Platform.SignIn.Keys;
using LadderTeams.Service.Platform.SignIn.Tokens;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Authorization.Policy;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace LadderTeams.Service.Platform.SignIn;

internal static class SignInServices
{
    public static void AddSignIn(this IServiceCollection services)
    {
        services.AddOptions<SignInOptions>().BindConfiguration(SignInOptions.Section).ValidateOnStart();
        services.AddSingleton<IValidateOptions<SignInOptions>, SignInOptionsValidator>();
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<TrustedTenants>();
        services.AddSingleton(provider => new SigningKeys(
            provider.GetRequiredService<TrustedTenants>().All.Select(tenant => new KeySource(tenant.Id, tenant.Keys)),
            provider.GetRequiredService<KeyServer>(), provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton<ClaimRules>();
        services.AddSingleton(_ => new ProvenTokens(ProvenTokens.UsualSize));
        services.AddSingleton<TokenValidator>();
        KeyServer.AddTo(services);
        services.AddScoped<RequestCaller>();
        services.AddTransient(provider => provider.GetRequiredService<RequestCaller>().SignedIn);
        services.AddSingleton<IAuthenticationService, TokenAuthentication>();
        services.AddSingleton<IPolicyEvaluator, TokenEvaluator>();
        services.AddSingleton<IAuthorizationMiddlewareResultHandler, AccessAnswers>();
        // Not AddAuthorization: its cache of policies makes every endpoint before the service listens. There is one policy, so none is needed.
        services.AddAuthorizationPolicyEvaluator();
        services.AddAuthorizationCore(authorization => authorization.FallbackPolicy = new([new AccessRequirement()], [TokenAuthentication.SchemeName]));
        services.ConfigureHttpJsonOptions(json => json.SerializerOptions.TypeInfoResolverChain.Add(SignInJson.Default));
    }

    /// <summary>Authorization signs in itself: every policy asks for that.</summary>
    public static void UseSignIn(this IApplicationBuilder app) => app.UseAuthorization();
}
