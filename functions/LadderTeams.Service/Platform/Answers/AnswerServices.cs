using Microsoft.Extensions.Options;

namespace LadderTeams.Service.Platform.Answers;

internal static class AnswerServices
{
    public static void AddAnswers(this IServiceCollection services)
    {
        services.AddOptions<AnswerOptions>().BindConfiguration(AnswerOptions.Section).ValidateOnStart();
        services.AddSingleton<IValidateOptions<AnswerOptions>, AnswerOptionsValidator>();
        services.AddSingleton<KeptAnswers>();
    }
}
