using Microsoft.Extensions.Options;

namespace LadderTeams.Service.Platform.Links;

internal static class LinkServices
{
    public static void AddLinks(this IServiceCollection services)
    {
        services.AddOptions<LinkOptions>().BindConfiguration(LinkOptions.Section).ValidateOnStart();
        services.AddSingleton<IValidateOptions<LinkOptions>, LinkOptionsValidator>();
        services.AddSingleton<TabAddress>();
    }
}
