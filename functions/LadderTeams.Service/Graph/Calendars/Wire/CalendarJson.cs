using System.Text.Json.Serialization;

namespace LadderTeams.Service.Graph.Calendars.Wire;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, MaxDepth = 16)]
[JsonSerializable(typeof(GraphEvent))]
[JsonSerializable(typeof(GraphEvents))]
[JsonSerializable(typeof(GraphEventPatch))]
[JsonSerializable(typeof(GraphSubscription))]
[JsonSerializable(typeof(GraphNewSubscription))]
[JsonSerializable(typeof(GraphRenewal))]
internal sealed partial class CalendarJson : JsonSerializerContext;
