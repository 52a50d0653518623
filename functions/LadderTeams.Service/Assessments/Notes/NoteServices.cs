using LadderTeams.Core.Assessments.Actions;
using LadderTeams.Service.Growth.Items;
using LadderTeams.Service.Growth.PersonalData;
using LadderTeams.Service.Platform.Answers;

namespace LadderTeams.Service.Assessments.Notes;

internal static class NoteServices
{
    public static void AddNotes(this IServiceCollection services)
    {
        services.AddSingleton<OwnNotes>();
        services.AddSingleton<IPersonalData, NoteData>();
        services.AddSingleton<SharedNotes>();
        services.AddSingleton<Items<SharedNote>>();
        services.AddSingleton<IPersonalData, SharedNoteData>();
        services.ConfigureHttpJsonOptions(json =>
        {
            json.SerializerOptions.TypeInfoResolverChain.Add(NoteJson.Default);
            json.SerializerOptions.Converters.Add(EnumNames.Named<NoteVisibility>());
        });
    }
}
