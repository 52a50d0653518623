using LadderTeams.Local.Triggers;

namespace LadderTeams.Local.Tests.Triggers;

public sealed class FunctionFilesTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Timers_and_queues_are_read_with_what_they_hand_out()
    {
        Declare("Sync", """{"bindings":[{"type":"timerTrigger","direction":"in","name":"timer","schedule":"0 */5 * * * *","runOnStartup":true},{"type":"queue","direction":"out","name":"next","queueName":"people"}]}""");
        Declare("Take", """{"bindings":[{"type":"queueTrigger","direction":"in","name":"msg","queueName":"people"}]}""");
        Declare("Api", """{"bindings":[{"type":"httpTrigger","name":"req"},{"type":"http","direction":"out","name":"res"}]}""");

        var functions = FunctionFiles.Read(folder.Path, _ => null);

        Assert.Equal(2, functions.Count);
        var timer = Assert.IsType<TimerFunction>(functions[0]);
        Assert.Equal(("Sync", "timer", true, "people"), (timer.Name, timer.Binding, timer.RunOnStartup, timer.Outputs["next"]));
        Assert.Equal(new(2026, 11, 21, 10, 5, 0, TimeSpan.Zero), timer.Schedule.Next(new(2026, 11, 21, 10, 0, 0, TimeSpan.Zero)));
        var queue = Assert.IsType<QueueFunction>(functions[1]);
        Assert.Equal(("Take", "msg", "people"), (queue.Name, queue.Binding, queue.Queue));
    }

    [Fact]
    public void A_value_may_be_the_name_of_a_setting()
    {
        Declare("Sync", """{"bindings":[{"type":"timerTrigger","name":"timer","schedule":"%SyncSchedule%"}]}""");

        Assert.IsType<TimerFunction>(Assert.Single(FunctionFiles.Read(folder.Path, name => name == "SyncSchedule" ? "0 0 * * * *" : null)));
    }

    [Fact]
    public void A_function_that_is_disabled_does_not_run()
    {
        Declare("Sync", """{"disabled":true,"bindings":[{"type":"timerTrigger","name":"timer","schedule":"0 0 * * * *"}]}""");

        Assert.Empty(FunctionFiles.Read(folder.Path, _ => null));
    }

    [Fact]
    public void No_folder_holds_no_function() => Assert.Empty(FunctionFiles.Read(folder.At("nowhere"), _ => null));

    [Theory]
    [InlineData("{", "JSON")]
    [InlineData("{}", "key")]
    [InlineData("""{"bindings":[]}""", "element")]
    [InlineData("""{"bindings":[{"type":"blobTrigger","name":"b"}]}""", "nothing here starts a blobTrigger.")]
    [InlineData("""{"bindings":[{"type":"timerTrigger","name":"t","schedule":"5 * * * *"}]}""", "\"5 * * * *\" is no schedule of six fields.")]
    [InlineData("""{"bindings":[{"type":"timerTrigger","name":"t","schedule":"%Absent%"}]}""", "there is no setting Absent.")]
    public void A_declaration_that_cannot_be_read_is_named(string declaration, string reason)
    {
        Declare("Wrong", declaration);

        var failure = Assert.Throws<LocalFailure>(() => FunctionFiles.Read(folder.Path, _ => null));

        Assert.StartsWith($"{folder.At("Wrong/function.json")} declares no function: ", failure.Message, StringComparison.Ordinal);
        Assert.Contains(reason, failure.Message, StringComparison.Ordinal);
    }

    private void Declare(string function, string declaration)
    {
        Directory.CreateDirectory(folder.At(function));
        File.WriteAllText(folder.At($"{function}/function.json"), declaration);
    }
}
