using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using LadderTeams.Service.MessagingExtension.Activities;
using LadderTeams.Service.MessagingExtension.Cards;

namespace LadderTeams.Service.MessagingExtension;

/// <summary>What is read and answered, as the protocol has it.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(Activity))]
[JsonSerializable(typeof(Query))]
[JsonSerializable(typeof(PastedLink))]
[JsonSerializable(typeof(CardAction))]
[JsonSerializable(typeof(CardSubject))]
[JsonSerializable(typeof(AdaptiveCard))]
[JsonSerializable(typeof(InvokeResponse))]
internal sealed partial class MessagingJson : JsonSerializerContext
{
    /// <summary>Letters of every script as they are: escaped they take three times as much of a card's room.</summary>
    public static MessagingJson Written { get; } = new(new JsonSerializerOptions(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        AllowDuplicateProperties = false,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        MaxDepth = 32,
    });
}
