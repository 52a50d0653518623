using LadderTeams.Service.Growth.PersonalData;

namespace LadderTeams.Service.Assessments.Notes;

internal static class NoteServices
{
    public static void AddNotes(this IServiceCollection services)
    {
        services.AddSingleton<OwnNotes>();
        services.AddSingleton<IPersonalData, NoteData>();
        services.ConfigureHttpJsonOptions(json => json.SerializerOptions.TypeInfoResolverChain.Add(NoteJson.Default));
    }
}
