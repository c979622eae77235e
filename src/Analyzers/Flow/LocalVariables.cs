using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace OneTrip.Flow;

/// <summary>Where the local variables of a member are declared.</summary>
static class LocalVariables
{
    /// <summary>The declarations of a name by statements of the blocks around a use of it, within its member.</summary>
    public static IEnumerable<VariableDeclaratorSyntax> Named(SimpleNameSyntax use) => use.Ancestors().TakeWhile(a => a is not MemberDeclarationSyntax).OfType<BlockSyntax>()
        .SelectMany(b => b.Statements).OfType<LocalDeclarationStatementSyntax>().SelectMany(s => s.Declaration.Variables).Where(v => v.Identifier.ValueText == use.Identifier.ValueText);

    /// <summary>The statement that declares the variable.</summary>
    public static LocalDeclarationStatementSyntax StatementOf(VariableDeclaratorSyntax variable) => (LocalDeclarationStatementSyntax)variable.Parent!.Parent!;
}
