using System.Text.Encodings.Web;
using LadderTeams.Service.Platform.Callers;
using LadderTeams.Service.Platform.SignIn.Access;
using LadderTeams.Service.Platform.SignIn.Keys;
using LadderTeams.Service.Platform.SignIn.Tokens;
using Microsoft.AspNetCore.Authorization;
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
        services.AddSingleton<SigningKeys>();
        services.AddSingleton<ClaimRules>();
        services.AddSingleton(_ => new ProvenTokens(ProvenTokens.UsualSize));
        services.AddSingleton<TokenValidator>();
        KeyServer.AddTo(services);
        services.AddHttpContextAccessor();
        services.AddScoped(CallerOf);
        // The core of it alone: the rest is for cookies, and keeps keys of its own on disk.
        services.AddAuthenticationCore(options => options.AddScheme<TokenHandler>(TokenHandler.SchemeName, displayName: null));
        services.AddTransient<TokenHandler>();
        services.TryAddSingleton(UrlEncoder.Default);
        services.AddSingleton<IAuthorizationMiddlewareResultHandler, AccessAnswers>();
        services.AddAuthorizationBuilder()
            .SetFallbackPolicy(new([new PersonRequirement()], [TokenHandler.SchemeName]));
        services.ConfigureHttpJsonOptions(json => json.SerializerOptions.TypeInfoResolverChain.Add(SignInJson.Default));
    }

    public static void UseSignIn(this IApplicationBuilder app)
    {
        app.UseAuthentication();
        app.UseAuthorization();
    }

    private static ICaller CallerOf(IServiceProvider services) =>
        services.GetRequiredService<IHttpContextAccessor>().HttpContext?.User.Identity as SignedInPerson
        ?? throw new InvalidOperationException("Nobody has signed in, and an endpoint asks who it is.");
}
