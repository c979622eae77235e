using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace OneTrip.Model;

/// <summary>What the types of a file declare, without their bodies.</summary>
static class DeclaredMembers
{
    /// <summary>The members of a kind, in the order of the file.</summary>
    public static IEnumerable<T> In<T>(SyntaxTree tree, CancellationToken cancel) where T : MemberDeclarationSyntax =>
        tree.GetRoot(cancel).DescendantNodes(n => n is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax or TypeDeclarationSyntax).OfType<T>();
}
