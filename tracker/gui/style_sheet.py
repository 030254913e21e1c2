"""Turns tokens into the style sheet that Fusion cannot express with a palette alone."""

from __future__ import annotations

from string import Template

from tracker.gui.tokens import Tokens

_SHEET = Template(
    """
QToolTip { background: $raised; color: $text; border: 1px solid $hairline; padding: 4px 6px; }
QMainWindow::separator { background: $hairline; width: 1px; height: 1px; }
QSplitter::handle { background: $hairline; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }
QMenuBar { background: $window; padding: 2px 6px; }
QMenuBar::item { padding: 4px 8px; border-radius: 4px; background: transparent; }
QMenuBar::item:selected { background: $soft; }
QMenu { background: $raised; border: 1px solid $hairline; padding: 4px; }
QMenu::item { padding: 5px 28px 5px 12px; border-radius: 4px; }
QMenu::item:selected { background: $selection; }
QMenu::item:disabled { color: $control; }
QMenu::icon { padding-left: 8px; }
QMenu::separator { height: 1px; background: $hairline; margin: 4px 8px; }
QStatusBar { background: $window; border-top: 1px solid $hairline; }
QStatusBar::item { border: none; }
QToolBar { background: $window; border: none; border-bottom: 1px solid $hairline;
  padding: 7px 12px; spacing: 6px; }
QToolButton { border: 1px solid transparent; border-radius: 6px; padding: 5px 8px; }
QToolButton:hover { background: $chip; }
QToolButton:pressed, QToolButton:checked { background: $selection; }
QToolButton:focus { border-color: $accent; }
QToolButton:disabled { color: $control; }
QToolButton::menu-indicator { image: none; }
QToolButton[role="primary"], QPushButton[role="primary"], QPushButton:default {
  background: $fill; color: $on_fill; border: 1px solid $fill; }
QToolButton[role="primary"] { font-weight: 600; padding: 6px 12px; }
QToolButton[role="primary"]:hover, QPushButton[role="primary"]:hover { background: $accent_hover; }
QToolButton[role="primary"]:focus, QPushButton[role="primary"]:focus {
  border: 2px solid $text; }
QToolButton[role="link"], QPushButton[role="link"] { color: $accent; background: transparent;
  border: 1px solid transparent; padding: 2px 4px; }
QToolButton[role="link"]:hover, QPushButton[role="link"]:hover { text-decoration: underline; }
QToolButton[role="link"]:disabled, QPushButton[role="link"]:disabled { color: $control; }
QToolButton[role="heading"] { color: $text; background: transparent; padding: 2px 4px; }
QToolButton[role="heading"]:hover { color: $accent; }
QWidget[role="upright"] { background: $hairline; }
QToolButton[role="day"] { color: $secondary; padding: 0 6px; border-radius: 4px; }
QToolButton[role="day"][moved="true"] { color: $accent; background: $soft; font-weight: 600; }
QToolButton[role="day"]:focus { border-color: $accent; }
QToolButton[role="icon"] { padding: 2px; border-radius: 4px; }
QToolButton[role="tab"] { padding: 4px 10px; border-radius: 4px; color: $secondary; }
QToolButton[role="tab"]:checked { background: $selection; color: $text; font-weight: 600; }
QPushButton { background: $surface; border: 1px solid $control; border-radius: 6px;
  padding: 5px 12px; min-height: 20px; }
QPushButton:hover { background: $chip; }
QPushButton:focus { border: 2px solid $accent; padding: 4px 11px; }
QPushButton:disabled, QPushButton[role="primary"]:disabled, QPushButton:default:disabled {
  color: $control; border-color: $hairline; background: $surface; }
QToolButton[role="primary"]:disabled { color: $control; border-color: $hairline;
  background: $window; }
QPushButton[role="card"] { text-align: left; padding: 12px 16px; border-color: $hairline;
  border-radius: 8px; }
QPushButton[role="guess"] { background: $soft; color: $accent; border-color: transparent;
  font-weight: 600; }
QPushButton[role="guess"]:hover { background: $selection; }
QPushButton[role="guess"]:focus { border: 2px solid $accent; }
QPushButton[role="flat"] { border-color: transparent; background: transparent; }
QPushButton[role="flat"]:hover { background: $chip; }
QPushButton[role="flat"]:focus { border-color: $accent; }
QLineEdit, QPlainTextEdit[role="field"], QComboBox, QSpinBox, QDateEdit {
  background: $surface; border: 1px solid $control; border-radius: 6px; padding: 4px 8px;
  selection-background-color: $selection; selection-color: $text; }
QLineEdit, QComboBox { min-height: 20px; }
QSpinBox::up-button, QSpinBox::down-button { subcontrol-origin: margin; width: 0; height: 0;
  border: none; }
QTableView QComboBox { margin: 2px 4px 2px 0; }
QLineEdit:focus, QPlainTextEdit[role="field"]:focus, QComboBox:focus, QSpinBox:focus,
QDateEdit:focus { border: 2px solid $accent; padding: 3px 7px; }
QLineEdit[invalid="true"], QComboBox[invalid="true"] { border-color: $danger; }
QLineEdit:disabled, QComboBox:disabled { color: $control; border-color: $hairline; }
QComboBox::drop-down, QDateEdit::drop-down { border: none; width: 22px; }
QComboBox::down-arrow, QDateEdit::down-arrow { image: url(theme:down-$name.svg); width: 12px;
  height: 12px; }
QComboBox QAbstractItemView { background: $raised; border: 1px solid $hairline;
  selection-background-color: $selection; selection-color: $text; outline: none; }
QCheckBox, QRadioButton { spacing: 8px; }
QCheckBox::indicator, QRadioButton::indicator { width: 14px; height: 14px;
  border: 1px solid $control; border-radius: 4px; background: $surface; }
QRadioButton::indicator { border-radius: 8px; }
QCheckBox::indicator:focus, QRadioButton::indicator:focus { border: 2px solid $accent;
  width: 12px; height: 12px; }
QCheckBox:focus, QRadioButton:focus { background: $soft; border-radius: 4px; }
QCheckBox::indicator:checked { background: $fill; border-color: $fill;
  image: url(theme:check.svg); }
QCheckBox::indicator:indeterminate { background: $fill; border-color: $fill;
  image: url(theme:check-dash.svg); }
QRadioButton::indicator:checked { background: $fill; border-color: $fill;
  image: url(theme:radio.svg); }
QTabBar { qproperty-drawBase: 0; }
QTabBar::tab { background: transparent; color: $secondary; padding: 7px 2px 5px 2px;
  margin-right: 12px; border: none; border-bottom: 2px solid transparent; }
QTabBar::tab:hover { color: $text; }
QTabBar::tab:selected { color: $text; font-weight: 600; border-bottom-color: $accent; }
QTabBar::tab:focus { background: $soft; }
QTabWidget::pane { border: none; border-top: 1px solid $hairline; }
QHeaderView { background: $surface; border: none; }
QHeaderView::section { background: $surface; color: $secondary; border: none;
  border-bottom: 1px solid $hairline; padding: 4px 8px; font-weight: 500; }
QHeaderView::section:hover { color: $text; }
QHeaderView::down-arrow { image: url(theme:down-$name.svg); width: 12px; height: 12px;
  margin: 0 2px 0 4px; }
QHeaderView::up-arrow { image: url(theme:up-$name.svg); width: 12px; height: 12px;
  margin: 0 2px 0 4px; }
QTableView, QTreeView, QListView { background: $surface; border: none; outline: none;
  selection-background-color: $selection; selection-color: $text; gridline-color: $hairline; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 2px; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 2px; }
QScrollBar::handle { background: $hist; border-radius: 4px; min-height: 32px; min-width: 32px; }
QScrollBar::handle:hover { background: $control; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QScrollArea { border: none; background: transparent; }
QSlider::groove:horizontal { background: $hist; height: 4px; border-radius: 2px; }
QSlider::sub-page:horizontal { background: $fill; border-radius: 2px; }
QSlider::handle:horizontal { background: $fill; border: 2px solid $window; width: 14px;
  margin: -7px 0; border-radius: 9px; }
QSlider::handle:horizontal:focus { border-color: $text; }
QSlider::sub-page:horizontal:disabled, QSlider::handle:horizontal:disabled {
  background: $hist; }
QProgressBar { border: none; border-radius: 3px; background: $chip; height: 6px; }
QProgressBar::chunk { background: $fill; border-radius: 3px; }
QLabel[role="now"] { font-weight: 600; }
QLabel[role="secondary"] { color: $secondary; }
QLabel[role="error"] { color: $danger; }
QLabel[role="warning"] { color: $warning; }
QLabel[role="section"] { color: $secondary; font-weight: 600; }
QLabel[role="key"] { background: $surface; border: 1px solid $hairline; border-radius: 4px;
  padding: 1px 6px; }
QStackedWidget[surface="surface"], QWidget[surface="surface"] { background: $surface; }
QWidget[surface="window"] { background: $window; }
QWidget[surface="raised"] { background: $raised; }
QFrame[role="message"] { background: $raised; border: none; border-bottom: 1px solid $hairline; }
QFrame[role="message"][tone="day"] { background: $soft; }
QFrame[role="message"][tone="warning"] { background: $warning_soft; }
QFrame[role="message"][tone="danger"] { background: $danger_soft; }
QFrame[role="hairline"] { background: $hairline; border: none; max-height: 1px; min-height: 1px; }
QDialog[role="palette"] { background: $raised; border: 1px solid $control; border-radius: 8px; }
"""
)


def style_sheet(tokens: Tokens) -> str:
    """Return the style sheet of a theme."""
    colours = {
        key: value
        for key in tokens.__dataclass_fields__
        if isinstance(value := getattr(tokens, key), str)
    }
    return _SHEET.substitute(colours, accent_hover=tokens.accent if not tokens.dark else "#4b7fd0")
