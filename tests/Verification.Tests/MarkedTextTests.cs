using Microsoft.CodeAnalysis.Text;

namespace OneTrip.Verification.Tests;

/// <summary>What the markup says, and that it leaves the rest of the source alone.</summary>
public class MarkedTextTests
{
    [Theory]
    [InlineData("a [|b|] c", "a b c", null, null, 2, 1)]
    [InlineData("a {|OT1001:bc|}", "a bc", "OT1001", null, 2, 2)]
    [InlineData("{|#12:a|} b", "a b", null, 12, 0, 1)]
    [InlineData("x[||]", "x", null, null, 1, 0)]
    public void A_mark_is_read(string marked, string text, string? id, int? key, int start, int length)
    {
        var parsed = MarkedText.Parse(marked);
        Assert.Equal(text, parsed.Text);
        Assert.Equal(new Mark(id, key, new TextSpan(start, length)), Assert.Single(parsed.Marks));
    }

    [Fact]
    public void Marks_nest() => Assert.Equal(
        [new Mark("A", null, new(0, 3)), new Mark(null, null, new(1, 1))],
        MarkedText.Parse("{|A:a[|b|]c|}").Marks.ToArray());

    [Theory]
    [InlineData("int[] a = [1]; { a |= b; } if (x is [1 or 2] || y) { }")]
    [InlineData("var x = a[i|j]; var s = $\"{a}|{b}\";")]
    public void Code_is_left_alone(string code) => Assert.Equal(code, MarkedText.Parse(code).Text);

    [Fact]
    public void An_open_mark_fails() => Assert.Throws<VerificationException>(() => MarkedText.Parse("a [|b"));
}
